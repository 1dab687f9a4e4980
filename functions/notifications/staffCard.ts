import type { Instant } from '@haochaping/shared/calendar/localDate.ts'

/** A card in a staff app: it names a matter and dates, never a citizen, and leads to a page that asks who is there. */
export type StaffCard = { title: string; description: string; url: string; btntxt?: string }

/** A card with what makes it differ from every other: the case (none for a digest) and the instant it tells of. */
export type DatedCard = StaffCard & { btntxt: string; projectNo?: string; at: Instant }
