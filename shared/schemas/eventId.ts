import * as z from 'zod/mini'

/** Opaque name of one service event: 22 characters keyed from the case number, a dash, the service number. Says nothing of the person. */
export const EventId = z.string().check(z.regex(/^[A-Za-z0-9_-]{22}-[1-9][0-9]{0,3}$/))
export type EventId = z.infer<typeof EventId>
