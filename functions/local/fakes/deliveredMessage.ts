import type { Instant } from '@haochaping/shared/calendar/localDate.ts'

/** A message that a fake platform delivered: what a person would find on her phone. `person` is her id in the demo city. */
export type DeliveredMessage = { person: string; template: string; page: string; fields: Readonly<Record<string, string>>; at: Instant }
