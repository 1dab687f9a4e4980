import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import { LocalDate, localDateOf, localMinuteOf, secondsBetween } from '@haochaping/shared/calendar/localDate.ts'
import { marks } from '@haochaping/shared/indicators/cut.ts'
import type { Mark } from '@haochaping/shared/indicators/cut.ts'
import { Channel, isSupervised } from '@haochaping/shared/standard/channels.ts'
import { isGood, Level } from '@haochaping/shared/standard/levels.ts'
import { Origin } from '@haochaping/shared/standard/origins.ts'
import type { CaseFacts } from '../caseFacts.ts'
import type { Rating } from '../rating.ts'
import type { Outcome, ServiceEvent } from '../serviceEvent.ts'
import { TicketTally, ticketTallyOf } from './ticketTally.ts'
import type { Tallied } from './ticketTally.ts'

/** A rating given sooner after the service than this, in seconds, is called quick (our choice, 来源待核): one has hardly read the five levels by then. */
const quickBelow = 10

/** What the figures need to know of one event: nothing that names a person, a case or a clerk. Equal events have equal tallies as far as can be. */
export const Tally = z.strictObject({
  state: z.enum(['awaiting', 'rated', 'unrated', 'defaulted', 'excluded']),
  level: z.optional(Level),
  /** The names as the hall sent them: they change, codes do not. */
  agency: z.string(), item: z.string(), name: z.string(),
  covers: z.int(),
  place: z.enum(['online', 'window']), window: z.optional(z.string()),
  kind: z.enum(['single', 'batch', 'themed']), marks: z.array(z.enum(marks)),
  channel: z.optional(Channel), origin: z.optional(Origin), anonymous: z.optional(z.literal(true)),
  reasons: z.optional(z.array(z.string())),
  ratedOn: z.optional(LocalDate),
  quick: z.optional(z.literal(true)),
  /** Of a good rating on a device of the hall: the minute of the day, for bursts. */
  minute: z.optional(z.string()),
  /** Of a rating with a pass: who gave it, told apart for this one day of service only. */
  passer: z.optional(z.string()),
  pressed: z.optional(z.literal(true)),
  ticket: z.optional(TicketTally)
})
export type Tally = z.infer<typeof Tally>

type Rated = {
  state: 'rated'; rating: Pick<Rating, 'level' | 'reasons' | 'channel' | 'origin' | 'ratedAt' | 'anonymous' | 'rater' | 'by'>
  ticket?: Tallied | undefined; pressures?: readonly unknown[] | undefined
}
/** As much of an event as the figures need. */
export type TalliedEvent = Pick<ServiceEvent, 'eventId' | 'facts'> & { outcome: Rated | Exclude<Outcome, { state: 'rated' }> }

/** The tally of an event as it stands. */
export const tallyOf = ({ eventId, facts, outcome }: TalliedEvent): Tally => ({
  ...matterOf(facts),
  state: outcome.state === 'rated' && outcome.ticket?.phase === 'excluded' ? 'excluded' : outcome.state,
  ...(outcome.state === 'rated' ? ratedPart(facts, eventId, outcome) : {}),
  ...(outcome.state === 'defaulted' ? { level: outcome.level } : {})
})

const matterOf = (facts: CaseFacts): Omit<Tally, 'state'> => ({
  agency: facts.agency, item: facts.itemCode, name: facts.item,
  covers: facts.serviceKind.kind === 'batch' ? facts.serviceKind.covers.length : 1,
  place: facts.place, ...(facts.window === undefined ? {} : { window: facts.window }),
  kind: facts.serviceKind.kind, marks: marksOf(facts)
})

const marksOf = ({ marks: marked = [], serviceKind }: CaseFacts): Mark[] =>
  marks.filter((mark) => (mark === 'themed' ? serviceKind.kind === 'themed' : marked.includes(mark)))

const ratedPart = (facts: CaseFacts, eventId: string, { rating, ticket, pressures }: Rated): Partial<Tally> => ({
  level: rating.level, channel: rating.channel, origin: rating.origin, ratedOn: localDateOf(rating.ratedAt),
  ...(rating.anonymous ? { anonymous: true as const } : {}),
  ...(rating.reasons.length > 0 ? { reasons: rating.reasons } : {}),
  ...(secondsBetween(facts.servedAt, rating.ratedAt) < quickBelow ? { quick: true as const } : {}),
  ...(isGood(rating.level) && isSupervised(rating.channel) && facts.window !== undefined ? { minute: localMinuteOf(rating.ratedAt) } : {}),
  ...(rating.by === 'pass' ? { passer: passerOf(rating, facts) } : {}),
  ...(pressures ? { pressed: true as const } : {}),
  ...(ticket ? { ticket: ticketTallyOf(eventId, ticket) } : {})
})

/** The rater's key is a keyed hash already; with the day in it, two days cannot be put together. */
const passerOf = ({ rater }: Pick<Rating, 'rater'>, { servedOn }: CaseFacts): string => createHash('sha256').update(`${rater} ${servedOn}`).digest('hex').slice(0, 12)
