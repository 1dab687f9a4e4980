import * as z from 'zod/mini'

/** A time of any day in Shanghai, 'HH:mm', 00:00 to 23:59. */
export const TimeOfDay = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/))
