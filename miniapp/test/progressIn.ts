import { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { CaseProgress, Fact } from '@haochaping/shared/schemas/caseProgress.ts'
import type { CitizenCommandName } from '@haochaping/shared/schemas/citizenCommands.ts'
import type { ClockStep, ClockView, CountedDay } from '@haochaping/shared/schemas/clockView.ts'
import type { Handling, SaidView } from '@haochaping/shared/schemas/handling.ts'
import type { Phase } from '@haochaping/shared/schemas/phase.ts'
import { eventId, glance, receiptFor } from './backEnd.ts'

/** How a ticket ended, beside the phase alone. */
export type End = 'satisfied' | 'partly' | 'noAnswer' | 'concluded'

const day = (text: string): LocalDate => LocalDate.parse(text)
/** 10:00 in Shanghai. */
export const at = (on: string, hour = 10): string => `${on}T${String(hour - 8).padStart(2, '0')}:00:00.000Z`
export const said = (words: string, on: string): SaidView => ({ words, at: at(on), photos: [] })
export const due = (on: string, provisional = false) => ({ at: `${on}T15:59:59.999Z`, on: day(on), provisional })

const days: CountedDay[] = [
  { day: day('2026-11-22'), kind: 'arrival', provisional: false }, { day: day('2026-11-23'), kind: 'workday', count: 1, provisional: false },
  { day: day('2026-11-24'), kind: 'workday', count: 2, provisional: false }
]
export const clock = (step: ClockStep, on: string, more: Partial<ClockView> = {}): ClockView =>
  ({ step, state: 'running', due: due(on), why: { from: at('2026-11-22'), n: 2, unit: 'workday', days, movedOn: false, extended: 0, promised: false }, ...more })

const way = { way: 'limited' as const, said: said('材料清单要和三个科室一起改，需要两周。', '2026-11-25'), promised: day('2026-12-04') }
const works = [said('清单已补充抵押注销的样本。', '2026-12-03')]
const reply = said('材料清单已补充抵押注销样本，窗口两名同志已补训。您下次办理可凭此清单一次办结，有问题请打 0571-88886666。', '2026-12-04')

/** The facts of a whole way through, up to the phase. */
const road: readonly (readonly [Phase | undefined, Fact, string])[] = [
  [undefined, 'received', '2026-11-20'], [undefined, 'rated', '2026-11-22'], [undefined, 'ticketOpened', '2026-11-22'],
  ['received', 'handlerNotified', '2026-11-22'], ['received', 'counted', '2026-11-22'], ['accepted', 'accepted', '2026-11-23'], ['contacted', 'contactViewed', '2026-11-24'],
  ['contacted', 'contactTried', '2026-11-24'], ['contacted', 'contacted', '2026-11-24'], ['rectifying', 'wayDecided', '2026-11-25'], ['rectifying', 'reminded', '2026-11-30'],
  ['rectified', 'rectified', '2026-12-03'], ['replied', 'replied', '2026-12-04']
]
const reached: Record<Phase, readonly Phase[]> = {
  received: ['received'], accepted: ['received', 'accepted'], contacted: ['received', 'accepted', 'contacted'], rectifying: ['received', 'accepted', 'contacted', 'rectifying'],
  explaining: ['received', 'accepted', 'contacted', 'rectifying'], rectified: ['received', 'accepted', 'contacted', 'rectifying', 'rectified'],
  replied: ['received', 'accepted', 'contacted', 'rectifying', 'rectified', 'replied'], withSupervisor: ['received', 'accepted', 'contacted', 'rectifying', 'rectified', 'replied'],
  closed: ['received', 'accepted', 'contacted', 'rectifying', 'rectified', 'replied'], excluded: ['received', 'accepted']
}
const endings: Partial<Record<Phase | End, readonly (readonly [Fact, string])[]>> = {
  withSupervisor: [['judged', '2026-12-06'], ['passedToSupervisor', '2026-12-06']],
  satisfied: [['judged', '2026-12-06']], partly: [['judged', '2026-12-06']], noAnswer: [['followUpUnanswered', '2026-12-12']],
  concluded: [['judged', '2026-12-06'], ['passedToSupervisor', '2026-12-06'], ['concluded', '2026-12-10']],
  excluded: [['appealAsked', '2026-11-24'], ['appealAnswered', '2026-11-25'], ['appealVoted', '2026-11-27'], ['appealVoted', '2026-11-30'], ['excluded', '2026-11-30']]
}

export const stepsFrom = (facts: readonly (readonly [Fact, string])[]): CaseProgress['steps'] =>
  facts.map(([fact, on], place) => ({ position: place + 1, at: at(on), actor: 'system', fact, hash: `9f2c${'0'.repeat(56)}a71e` }))

const endOf = (end: End): Pick<Handling, 'end' | 'verdict'> => {
  const verdict = { verdict: end === 'satisfied' ? 'satisfied' as const : end === 'partly' ? 'partly' as const : 'not' as const, said: said('还是要跑两趟。', '2026-12-06') }
  if (end === 'noAnswer') return { end: { how: 'noAnswer', at: at('2026-12-12'), stillUntil: '2027-03-11T15:59:59.999Z' } }
  if (end === 'concluded') return { end: { how: 'concluded', at: at('2026-12-10'), conclusion: said('已现场核查，清单和培训都已落实。', '2026-12-10') }, verdict }
  return { end: { how: 'judged', at: at('2026-12-06') }, verdict }
}

const whileAt: Partial<Record<Phase, readonly ClockStep[]>> = {
  received: ['accept', 'contact', 'rectify', 'reply'], accepted: ['contact', 'rectify', 'reply'], contacted: ['rectify', 'reply'], rectifying: ['rectify', 'reply'],
  explaining: ['rectify', 'reply'], rectified: ['reply'], replied: ['followUp']
}
const dueOf: Record<ClockStep, string> = { accept: '2026-11-23', contact: '2026-11-24', rectify: '2026-12-04', reply: '2026-12-14', followUp: '2026-12-11', appeal: '2026-12-01', supervision: '2026-12-02', decide: '2026-12-16' }

export const handlingIn = (phase: Phase, end?: End): Handling => {
  const been = reached[phase]
  const has = (one: Phase): boolean => been.indexOf(one) >= 0
  return {
    phase, unit: '市公安局', hands: 1, transfers: [], round: 1, clocks: (whileAt[phase] ?? []).map((step) => clock(step, dueOf[step])),
    attempts: has('contacted') ? [{ outcome: 'reached', at: at('2026-11-24') }] : [], views: has('contacted') ? [said('电话回访核实情况', '2026-11-24')] : [],
    ...(phase === 'explaining' ? { way: { way: 'explain' as const, said: said('按规定须本人到场。', '2026-11-25'), rule: '《居民身份证法》第十条' } } : has('rectifying') ? { way } : {}),
    works: has('rectified') ? works : [], ...(has('replied') ? { reply } : {}),
    extensions: [], orders: [], supplements: [], rounds: [],
    ...(phase === 'withSupervisor' ? { verdict: { verdict: 'not' as const, said: said('还是要跑两趟。', '2026-12-06') } } : {}),
    ...(phase === 'excluded' ? {
      end: { how: 'excluded' as const, at: at('2026-11-30') },
      appeal: { state: 'excluded' as const, ground: 'mistaken' as const, asked: said('评价人说点错了。', '2026-11-24'), hearing: due('2026-11-26'), heard: [said('我没有点错。', '2026-11-25')], votes: [{ vote: 'exclude' as const, said: said('同意。', '2026-11-27') }, { vote: 'exclude' as const, said: said('材料属实。', '2026-11-30') }] }
    } : {}),
    ...(phase === 'closed' ? endOf(end ?? 'satisfied') : {})
  }
}

const mayDo = (phase: Phase, end?: End): CitizenCommandName[] => [
  ...(phase === 'replied' || end === 'noAnswer' ? ['judge' as const] : []),
  ...(phase === 'closed' || phase === 'excluded' ? [] : ['supplement' as const]),
  ...(phase === 'replied' || phase === 'closed' ? ['rateAgain' as const] : []), 'reportPressure'
]

/** What the one who rated is told of a 差评 in each phase, and of each way it can end. */
export const progressIn = (phase: Phase, end?: End, changed: Partial<Handling> = {}): CaseProgress => {
  const facts = road.filter(([of]) => of === undefined || reached[phase].indexOf(of) >= 0).map(([, fact, on]): readonly [Fact, string] => [fact, on])
  const handling = { ...handlingIn(phase, end), ...changed }
  return {
    case: glance({ state: 'rated', level: 'dissatisfied', ratedAt: at('2026-11-22'), phase, replyDue: due('2026-12-14') }),
    rating: { level: 'dissatisfied', reasons: [{ code: '201', label: '没有提供材料清单' }], words: '跑了两趟', anonymous: true, photos: [], receipt: { ...receiptFor('dissatisfied'), content: { ...receiptFor('dissatisfied').content, eventId } } },
    dues: { accept: due('2026-11-23'), contact: due('2026-11-24'), rectify: due('2026-12-04'), reply: due('2026-12-14') },
    policy: { version: 'national-default@1', title: '全国缺省规则', source: '国办发〔2019〕51号', verified: true },
    steps: stepsFrom([...facts, ...(endings[end ?? (phase === 'closed' ? 'satisfied' : phase)] ?? [])]),
    handling, can: mayDo(phase, end), countedAt: at('2026-11-22')
  }
}
