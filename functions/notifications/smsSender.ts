import type { Sender } from './sender.ts'

/** A text message by a template that was approved beforehand: its id, and its variables in their order with their names. */
export type SmsMessage = { template: string; params: readonly { name: string; value: string }[] }

/** 短信: to a phone number as people write it. No carrier we know drops repeats by a key, so a lost answer stays unsure. */
export type SmsSender = Sender<string, SmsMessage>
