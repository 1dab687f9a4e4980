import type { Instant } from '@haochaping/shared/calendar/localDate.ts'

/** A text message as it stands on a phone; `to` in the form the carrier was given it, `key` as it was given along. */
export type SmsDelivered = { to: string; at: Instant; template: string; text: string; key: string }
