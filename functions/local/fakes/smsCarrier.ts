import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { Clock } from '../../clock.ts'
import type { SmsDelivered } from './smsDelivered.ts'

/** `perDay`: how many texts a number may get on one day of Shanghai; 10, as carriers do unless told otherwise (来源待核). */
export type SmsCarrierOf = { clock: Clock; signName: string; perDay?: number }

export type SmsGiven = { to: string; template: string; body: string; key: string }

/** What a fake carrier has behind it. `hand` brings a text to a phone, unless its day is full. */
export type SmsCarrier = { delivered: SmsDelivered[]; hand(given: SmsGiven): 'handed' | 'dayIsFull' }

/** Hands texts to phones, with the signature before them, and counts the day. */
export const smsCarrier = ({ clock, signName, perDay = 10 }: SmsCarrierOf): SmsCarrier => {
  const delivered: SmsDelivered[] = []
  const hand = ({ to, template, body, key }: SmsGiven): 'handed' | 'dayIsFull' => {
    const today = delivered.filter((one) => one.to === to && localDateOf(one.at) === localDateOf(clock.now()))
    if (today.length >= perDay) return 'dayIsFull'
    delivered.push({ to, at: clock.now(), template, text: `【${signName}】${body}`, key })
    return 'handed'
  }
  return { delivered, hand }
}
