import { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { shippedCalendar } from '@haochaping/shared/calendar/workCalendar.ts'
import type { WorkCalendar } from '@haochaping/shared/calendar/workCalendar.ts'
import { policyOf } from '@haochaping/shared/policy/activePolicy.ts'
import { isRefusal } from '@haochaping/shared/schemas/refusal.ts'
import type { Refusal } from '@haochaping/shared/schemas/refusal.ts'
import { rate } from '../domain/rate.ts'
import { act } from '../domain/rectification/act.ts'
import { rowOf } from '../domain/rectification/rowOf.ts'
import { postsFor } from '../domain/rectification/entitled.ts'
import type { Scene } from '../domain/rectification/scene.ts'
import type { Command, CommandName } from '../domain/rectification/table.ts'
import { tick } from '../domain/rectification/tick.ts'
import type { ServiceEvent } from '../domain/serviceEvent.ts'
import type { Ticket } from '../domain/ticket.ts'
import { anEvent, aRating, aScene, testKeys } from './given.ts'
import { units } from './handlingPeople.ts'
import type { Person } from './handlingPeople.ts'

/** Monday 12 October 2026, 10:00 in Shanghai; until New Year every week from here has five workdays. */
export const opened = '2026-10-12T02:00:00.000Z'

/** A 差评 on unit A, just given, under Dezhou's policy: 5 workdays to rectify, else the house's numbers. */
export const aBadOne = ({ anonymous = false, phone = true, policy = 'dezhou-2020@1', now = opened } = {}): ServiceEvent => {
  const plain = anEvent({ policy, agencyCode: 'A', servedAt: now, receivedAt: now })
  const event = { ...plain, sealed: { ...plain.sealed, ...(phone ? { phone: testKeys.seal('10000000001', 'phone') } : {}) } }
  const asked = aRating(event, { level: 'veryDissatisfied', reasons: ['110'], words: '等了三个月没有人管', anonymous })
  const after = rate(event, asked, aScene({ now, policy: policyOf(policy) }))
  if (isRefusal(after)) throw new Error(after.refused)
  return after
}

/** The ticket of an event that has one. */
export const ticketOf = ({ outcome }: ServiceEvent): Ticket => {
  if (outcome.state !== 'rated' || !outcome.ticket) throw new Error('there is a ticket')
  return outcome.ticket
}

let acts = 0
const saidAt = (now: Instant, by: string): Scene['said'] => (words, photos = []) => ({ words, photos: [...photos], by, at: now, salt: `salt-${acts += 1}` })

type When = { now: Instant; calendar?: WorkCalendar; actId?: string }

const sceneOf = (event: ServiceEvent, by: Scene['by'], { now, calendar = shippedCalendar }: When): Omit<Scene, 'target'> => {
  if (event.outcome.state !== 'rated') throw new Error('it was rated')
  return {
    now, by, rating: event.outcome.rating, item: event.facts.item, hasPhone: event.sealed.phone !== undefined,
    rules: { policy: policyOf(event.policy), calendar }, said: saidAt(now, by.key)
  }
}

/** Somebody tries something, with the right of the post that fits, as the flows find it. */
export const tries = (event: ServiceEvent, [who, command]: readonly [Person, Command], when: When): ServiceEvent | Refusal => {
  const actId = when.actId ?? `act-${acts += 1}`
  if (who.citizen) {
    const isAuthor = event.outcome.state === 'rated' && event.outcome.rating.rater === who.key
    return isAuthor ? act(event, command, { actId, scene: sceneOf(event, { role: 'author', key: who.key, unit: '' }, when) }) : { refused: 'notYours' }
  }
  const post = postsFor(who, ticketOf(event)).find(({ role }) => rowOf(command.command).by.includes(role))
  if (!post) return { refused: 'notAllowed' }
  const target = command.command === 'transfer' && units.some((unit) => unit === command.unit) ? { target: { unit: command.unit, name: `${command.unit}局` } } : {}
  return act(event, command, { actId, scene: { ...sceneOf(event, { role: post.role, key: who.key, unit: post.unit }, when), ...target } })
}

/** The same, where the story needs it to succeed. */
export const does = (event: ServiceEvent, step: readonly [Person, Command], when: When): ServiceEvent => {
  const after = tries(event, step, when)
  if (isRefusal(after)) throw new Error(`${step[0].staffId} ${step[1].command}: ${after.refused}`)
  return { ...after, version: event.version + 1 }
}

/** What happens by itself at this time. */
export const passes = (event: ServiceEvent, { now, calendar = shippedCalendar }: When): ServiceEvent => {
  const after = tick(event, { now, rules: { policy: policyOf(event.policy), calendar }, said: saidAt(now, 'system') })
  return after === event ? event : { ...after, version: event.version + 1 }
}

/** A reply in which the check-up finds all it looks for. */
export const goodReply = '您反映等了三个月没有人管，我们已于11月28日整改完成，增加了两名人员。有疑问请拨打窗口电话 0000-0000000 联系王科长。'

const lawful: { [C in CommandName]: Extract<Command, { command: C }> } = {
  accept: { command: 'accept' },
  recordContact: { command: 'recordContact', outcome: 'reached', note: '已电话核实' },
  writeToCitizen: { command: 'writeToCitizen', words: '请补充说明窗口号' },
  viewContact: { command: 'viewContact', reason: '需要上门核实' },
  rectifyNow: { command: 'rectifyNow', plan: '马上补齐人员' },
  rectifyByDate: { command: 'rectifyByDate', reason: '要改造系统', promised: LocalDate.parse('2026-10-21') },
  explain: { command: 'explain', rule: '《条例》第三条', reason: '没有依据' },
  rectify: { command: 'rectify', summary: '增加了两名人员', photos: [] },
  reply: { command: 'reply', words: goodReply, confirmed: [] },
  askExtension: { command: 'askExtension', reason: '供应商要再等几天' },
  decideExtension: { command: 'decideExtension', approved: true, reason: '同意' },
  transfer: { command: 'transfer', unit: 'B', reason: '不是本单位的事' },
  askAppeal: { command: 'askAppeal', ground: 'mistaken', reason: '评错了单位' },
  answerAppeal: { command: 'answerAppeal', words: '我没有评错', photos: [] },
  voteOnAppeal: { command: 'voteOnAppeal', vote: 'exclude', reason: '确属误评' },
  supplement: { command: 'supplement', words: '补充一点', photos: [] },
  judge: { command: 'judge', verdict: 'not', words: '还是没人管', photos: [] },
  order: { command: 'order', words: '请尽快办理' },
  answerOrder: { command: 'answerOrder', words: '已在办理' },
  conclude: { command: 'conclude', words: '已核查，予以办结' }
}

/** A command of this name with words that nobody objects to, changed as the story needs. */
export const asked = <C extends CommandName>(command: C, like: Partial<Extract<Command, { command: C }>> = {}): Command =>
  ({ ...lawful[command], ...like })
