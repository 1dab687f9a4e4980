import type { Told } from '@haochaping/shared/schemas/message.ts'
import type { Audience } from './reader.ts'
import type { Way } from './way.ts'

/**
 * One step of a route. `patience`: how long, in minutes, a copy is tried by this way before the next one takes over.
 * `unread`: not at once, but only when the copy has been carried that many minutes ago and is still unread in the inbox.
 */
export type Step = { way: Way; patience: number; unread?: number }

/** 国办发〔2019〕51号 wants a 差评 dealt with at once and says nothing of channels: all minutes are the product's own (来源待核). */
const [anHour, aDay, halfAnHour] = [60, 1440, 30]

const urgent: readonly Told['purpose'][] = ['badRatingReceived', 'ordered', 'needsSupervisor']
/** What a citizen waits for or must answer; the rest of what she is told stays in her inbox. */
const waitedFor: readonly Told['purpose'][] = ['replied', 'followUpReminder', 'appealAsked', 'appealDecided', 'concluded', 'extended', 'reopened', 'passedToSupervisor', 'handlerWrote', 'invited']
/** What is worth an SMS where nothing else reaches her: she is asked something, and time runs. */
const asksHer: readonly Told['purpose'][] = ['replied', 'followUpReminder', 'appealAsked', 'concluded', 'handlerWrote']

/** 回落次序: by which ways, in which order, a message tries to reach its reader beside the inbox. Empty: the inbox alone. */
export const routeOf = (audience: Audience, purpose: Told['purpose']): readonly Step[] => {
  if (audience === 'group') return urgent.includes(purpose) ? [{ way: 'robot', patience: aDay }] : []
  if (audience === 'staff') return purpose === 'praised' || purpose === 'pressureReported' ? [] : [
    { way: 'work', patience: anHour }, ...(urgent.includes(purpose) ? [{ way: 'sms', patience: aDay, unread: halfAnHour } as const] : [])
  ]
  return waitedFor.includes(purpose) ? [{ way: 'subscription', patience: anHour * 2 }, ...(asksHer.includes(purpose) ? [{ way: 'sms', patience: aDay } as const] : [])] : []
}
