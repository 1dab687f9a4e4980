import * as z from 'zod/mini'
import { Instant, LocalDate } from '../calendar/localDate.ts'
import { Counts } from '../indicators/counts.ts'
import { Cut } from '../indicators/cut.ts'
import { Period } from '../indicators/period.ts'
import { Channel } from '../standard/channels.ts'
import { Level } from '../standard/levels.ts'
import { CanaryState } from './canaryState.ts'
import type { Conversation } from './conversation.ts'
import { OpenTickets } from './openTickets.ts'
import { Place, PlaceCode } from './place.ts'

export const ViewSummary = z.strictObject({
  /** Absent: the widest place that one may see. */
  place: z.optional(PlaceCode),
  period: Period
})
export type ViewSummary = z.infer<typeof ViewSummary>

const Reasons = z.array(z.strictObject({ code: z.string(), count: z.int() }))

/** One service item of an agency: in a division the few that hurt most, in an agency all of them. */
export const ItemFigures = z.strictObject({
  item: z.string(), name: z.string(), agencyCode: z.string(), agency: z.string(),
  counts: Counts,
  /** Reasons of its 差评, the most frequent first. */
  reasons: Reasons
})
export type ItemFigures = z.infer<typeof ItemFigures>

/** One window of an agency; what its rates would be with the mix of items of the whole agency is reckoned from `items`. */
export const WindowFigures = z.strictObject({ window: z.string(), counts: Counts, items: z.record(z.string(), Cut) })
export type WindowFigures = z.infer<typeof WindowFigures>

/** A 差评 behind the figures: the matter, never the person nor her words. */
export const CountedTicket = z.strictObject({
  eventId: z.string(), day: LocalDate, item: z.string(), level: Level, reasons: z.array(z.string()),
  window: z.optional(z.string()), channel: z.optional(Channel),
  /** A step was over its time. */
  late: z.boolean()
})
export type CountedTicket = z.infer<typeof CountedTicket>

/** 汇总: what one page shows of one place in one period, as counts; every rate is reckoned from them by the reader. */
export const Summary = z.strictObject({
  today: LocalDate,
  place: Place,
  /** The places above it that one may see, the nearest first. */
  above: z.array(Place),
  period: Period, from: LocalDate, to: LocalDate,
  counts: Counts,
  /** The period before, whole; absent where nothing is known of it. */
  before: z.optional(Counts),
  /** By day (week, month) or by month (quarter, year), in order; days without any service are left out. */
  series: z.array(z.strictObject({ at: z.string(), cut: Cut })),
  /** What lies right under a division. */
  places: z.array(z.strictObject({ ...Place.shape, counts: Counts })),
  items: z.array(ItemFigures),
  windows: z.array(WindowFigures),
  /** Named `channel:qrCode`, `place:online`, `kind:batch`, `mark:themed`. */
  cuts: z.record(z.string(), Cut),
  /** Reasons of all 差评 here, the most frequent first. */
  reasons: Reasons,
  /** The latest 差评 of an agency, by day; `more` where there are more than are listed. */
  tickets: z.array(CountedTicket),
  more: z.boolean(),
  /** 现在: what is open now, whatever the period. */
  open: OpenTickets,
  /** 差评通道. */
  canary: CanaryState,
  /** 计到: when the figures were last reckoned, the day of the latest rating in them and of the latest service; stale: services went on for days and no rating was counted. */
  counted: z.strictObject({ at: z.optional(Instant), lastRatedOn: z.optional(LocalDate), lastServedOn: z.optional(LocalDate), stale: z.boolean() })
})
export type Summary = z.infer<typeof Summary>

export const viewSummary = { verb: 'viewSummary', method: 'GET', path: '/api/summary', who: 'staff', asked: ViewSummary, told: Summary } as const satisfies Conversation
