import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { LocalDate, addDays, endOfDay } from '../calendar/localDate.ts'
import type { Due } from '../deadlines/due.ts'
import { clockSteps } from '../schemas/clockView.ts'
import { Told, assignmentKinds, callPurposes, reminderTimes } from '../schemas/message.ts'
import { verdicts } from '../schemas/verdict.ts'
import { levels } from '../standard/levels.ts'
import { reasonCatalogue } from '../standard/reasonCatalogue.ts'
import { copyWords, messageWords } from './messageWords.ts'
import type { Matter, ToldFor } from './toldWords.ts'

const today = LocalDate.parse('2026-11-23')
const dueOn = (day: LocalDate, provisional = false): Due => ({ at: endOfDay(day), on: day, provisional })
const due = fc.record({ in: fc.integer({ min: -40, max: 400 }), provisional: fc.boolean() }).map((at) => dueOn(addDays(today, at.in), at.provisional))
const words = fc.constantFrom('材料清单没有一次说清！', '请张三打 10000000001。', '好', '一。二。三。四。五。')
const count = fc.integer({ min: 1, max: 999 })
const outcome = fc.constantFrom('excluded' as const, 'kept' as const)
const ground = fc.constantFrom('mistaken' as const, 'malicious' as const)
const kind = fc.constantFrom(...assignmentKinds)
const topic = fc.constantFrom('社会保障卡申领：没有提供材料清单', '市医保局 · 2026年11月 · 主动评价好评率')
const unit = fc.constantFrom('市医保局', '市人力资源和社会保障局')
const reasons = fc.array(fc.record({ code: fc.constantFrom(...reasonCatalogue.map(({ code }) => code), 'gone'), count }), { maxLength: 30 })

/** Something to tell for every purpose; the type asks for each. */
const tellings: { [P in Told['purpose']]: fc.Arbitrary<Omit<ToldFor<P>, 'purpose'>> } = {
  invited: fc.record({ closes: due }, { requiredKeys: [] }), accepted: fc.constant({}), contactViewed: fc.record({ reason: words }),
  handlerWrote: fc.record({ words }), wayDecided: fc.record({ way: fc.constantFrom('immediate', 'limited', 'explain'), words, rectify: due }),
  transferred: fc.record({ agency: fc.constant('市人力资源和社会保障局'), hands: count }), extended: fc.record({ reason: words, rectify: due }),
  replied: fc.record({ words, followUp: due }), followUpReminder: fc.record({ followUp: due }), appealAsked: fc.record({ ground, hearing: due }),
  appealDecided: fc.record({ outcome }), reopened: fc.record({ round: count }), passedToSupervisor: fc.constant({}), supervised: fc.record({ due }),
  concluded: fc.record({ words }), improved: fc.record({ words }), transferredIn: fc.record({ hands: count }), citizenAdded: fc.constant({}),
  badRatingReceived: fc.record({ level: fc.constantFrom(...levels), dues: fc.record({ accept: due, contact: due, rectify: due, reply: due }) }),
  reminder: fc.record({ step: fc.constantFrom(...clockSteps), time: fc.constantFrom(...reminderTimes), due }),
  extensionAsked: fc.record({ reason: words }), extensionDecided: fc.record({ approved: fc.boolean(), words, rectify: due }, { requiredKeys: ['approved', 'rectify'] }),
  appealToHear: fc.record({ ground, due }), appealOutcome: fc.record({ outcome }), judged: fc.record({ verdict: fc.constantFrom(...verdicts) }),
  reopenedHere: fc.record({ round: count }), needsSupervisor: fc.constant({}), ordered: fc.record({ words, due, automatic: fc.boolean() }),
  callInstead: fc.record({ unsent: fc.constantFrom(...callPurposes) }),
  assigned: fc.record({ kind, topic, words, due }), assignmentAnswered: fc.record({ kind, topic, unit, words }), assignmentSentBack: fc.record({ kind, topic, words, due }),
  assignmentWithdrawn: fc.record({ kind, topic, words }), improvementPublished: fc.record({ topic, words }), assignmentDue: fc.record({ kind, topic, unit, due, over: fc.boolean() }),
  pressureReported: fc.record({ kind: fc.constantFrom('reminded', 'toldWhat', 'pressed') }),
  praised: fc.record({ week: fc.constant(today), ratings: count, reasons })
}
const anything = fc.oneof(...Object.entries(tellings).map(([purpose, rest]) => rest.map((shape) => Told.parse({ purpose, ...shape }))))
const matter: Matter = { item: '不动产转移登记', agency: '市自然资源局', projectNo: 'YZ-1', level: 'veryDissatisfied', on: today }
/** What somebody wrote in it, if anybody did. */
const writtenIn = (told: Told): string => 'words' in told ? told.words ?? '' : 'reason' in told ? told.reason : ''

describe('the words of a message', () => {
  it('are there for every purpose, and for no other', () => {
    const purposes = Told.def.options.map((option) => [...option.def.shape.purpose.def.values][0])
    expect(Object.keys(tellings).toSorted()).toEqual(purposes.toSorted())
    fc.assert(fc.property(anything, (told) => {
      expect(Object.values(messageWords(told, matter)).join('')).not.toMatch(/undefined|null|NaN|\[object|[?!,;]/)
    }))
  })

  it('keep a short title and at most three sentences of our own, whatever is told', () => {
    fc.assert(fc.property(anything, (told) => {
      const { title, body } = copyWords(told, matter)
      expect([...title].length).toBeLessThanOrEqual(20)
      expect(body.match(/。/g)?.length ?? 0).toBeLessThanOrEqual(3)
      expect([...body].length).toBeLessThanOrEqual(told.purpose === 'praised' ? 200 : 140)
      expect(body.endsWith('。')).toBe(true)
    }), { numRuns: 500 })
  })

  it('give what was written to the reader in full, and let none of it out of the house', () => {
    fc.assert(fc.property(anything, (told) => {
      const written = writtenIn(told)
      fc.pre(written !== '')
      expect(messageWords(told, matter).body).toContain(`“${written}”`)
      expect(Object.values(copyWords(told, matter)).join('')).not.toContain(`“${written}”`)
    }))
  })

  it('hold nothing of the matter but its item, agency, number, level and day', () => {
    const other: Matter = { ...matter, item: '居民身份证换领', agency: '市公安局', projectNo: 'YZ-2' }
    const plain = (text: string, { item, agency, projectNo }: Matter) => text.replaceAll(item, '①').replaceAll(agency, '②').replaceAll(projectNo, '③')
    fc.assert(fc.property(anything, (told) => {
      const [here, there] = [{ ...matter, name: '陈秀兰', phone: '10000000001' }, { ...other, name: '王建国', phone: '10000000002' }]
      expect(plain(messageWords(told, here).body, here)).toBe(plain(messageWords(told, there).body, there))
    }))
  })
})

describe('a reminder', () => {
  const title = (time: ToldFor<'reminder'>['time'], on: string, step: ToldFor<'reminder'>['step'] = 'accept') =>
    messageWords({ purpose: 'reminder', step, time, due: dueOn(LocalDate.parse(on)) }, matter).title

  it.each([
    ['halfway', '2026-11-27', '签收时间已过一半'], ['oneWorkdayBefore', '2026-11-24', '签收11月24日到期'], ['due', '2026-11-23', '签收今天到期'],
    ['due', '2026-11-28', '签收11月28日到期'], ['oneWorkdayAfter', '2026-11-20', '签收已超期 3 天'], ['daily', '2026-10-31', '签收已超期 23 天']
  ] as const)('sent %s names how soon or how late a step due %s is: %s', (time, on, words) => {
    expect(title(time, on)).toBe(words)
  })

  it('that comes late itself says that the step is late', () => {
    expect(title('oneWorkdayBefore', '2026-11-20', 'followUp')).toBe('整改后回访已超期 3 天')
  })

  it('names the last day, marked where it is provisional', () => {
    const told = { purpose: 'reminder', step: 'reply', time: 'halfway', due: dueOn(LocalDate.parse('2027-01-05'), true) } as const
    expect(messageWords(told, matter).body).toBe('市自然资源局的办件 YZ-1（不动产转移登记）：最晚2027年1月5日（暂定）完成反馈，请按时完成。')
  })
})

describe('the digest of praise', () => {
  it('names what people were glad of, the most frequent first, each with its count', () => {
    const reasons = [{ code: '513', count: 2 }, { code: '517', count: 5 }, { code: 'gone', count: 9 }]
    const { title, body } = messageWords({ purpose: 'praised', week: today, ratings: 9, reasons }, matter)
    expect(title).toBe('一周收到 9 个好评')
    expect(body).toBe('11月23日起的一周，本单位收到 9 个好评，谢谢大家。群众夸的是：服务热情效率高（5 次）、可以全程网上办理（2 次）。')
  })

  it('does without a list where nobody chose a reason', () => {
    expect(messageWords({ purpose: 'praised', week: today, ratings: 1, reasons: [] }, matter).body).toBe('11月23日起的一周，本单位收到 1 个好评，谢谢大家。')
  })
})
