import type { Told } from '@haochaping/shared/schemas/message.ts'
import type { Audience } from './reader.ts'
import type { Way } from './way.ts'

/**
 * One step of a route. `patience`: how long, in minutes, a copy is tried by this way before the next one takes over.
 * `unread`: not at once, but only when the copy has been carried that many minutes ago and is still unread in the inbox.
 */
export type Step = { way: Way; patience: number; unread?: number }

/** The last way of a route has twice the time that an outage of a day needs. 国办发〔2019〕51号 wants a 差评 dealt with at once and says nothing of channels: all minutes are the product's own (来源待核). */
const [halfAnHour, anHour, twoHours, twoDays] = [30, 60, 120, 2880]

const urgent: readonly Told['purpose'][] = ['badRatingReceived', 'ordered', 'needsSupervisor']
/** What a citizen waits for; the rest of what she is told stays in her inbox. */
const waitedFor: readonly Told['purpose'][] = ['appealDecided', 'extended', 'reopened', 'passedToSupervisor', 'improved']
/** What is worth an SMS where nothing else reaches her: she is asked something, and time runs. */
const asksHer: readonly Told['purpose'][] = ['replied', 'followUpReminder', 'appealAsked', 'concluded', 'handlerWrote']

/** 回落次序: by which ways, in which order, a message tries to reach its reader beside the inbox. Empty: the inbox alone. */
export const routeOf = (audience: Audience, purpose: Told['purpose']): readonly Step[] => {
  if (audience === 'group') return urgent.includes(purpose) ? [{ way: 'robot', patience: twoDays }] : []
  if (audience === 'staff') {
    if (purpose === 'praised' || purpose === 'pressureReported') return []
    return urgent.includes(purpose) ? [{ way: 'work', patience: anHour }, { way: 'sms', patience: twoDays, unread: halfAnHour }] : [{ way: 'work', patience: twoDays }]
  }
  if (purpose === 'invited') return [{ way: 'sms', patience: twoDays }] // nobody has consented to anything before she has rated
  if (asksHer.includes(purpose)) return [{ way: 'subscription', patience: twoHours }, { way: 'sms', patience: twoDays }]
  return waitedFor.includes(purpose) ? [{ way: 'subscription', patience: twoDays }] : []
}
