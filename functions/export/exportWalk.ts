import { createHash } from 'node:crypto'
import type { Hash } from 'node:crypto'
import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { Counts } from '@haochaping/shared/indicators/counts.ts'
import type { Period } from '@haochaping/shared/indicators/period.ts'
import type { PublicName } from '@haochaping/shared/indicators/publicRow.ts'
import type { DaySeal } from '@haochaping/shared/schemas/daySeal.ts'
import type { PublicFigures } from '@haochaping/shared/schemas/viewPublic.ts'
import { dayLeaves } from '../domain/seal/dayLeaves.ts'
import type { DayLeaves } from '../domain/seal/dayLeaves.ts'
import { dayFolds } from './dayFolds.ts'
import type { DayFolds } from './dayFolds.ts'
import type { ExportFault } from './exportFault.ts'
import type { ExportEnd, ExportHead, PeriodFigures } from './exportLine.ts'
import type { KeyNamed } from './keyNamed.ts'

/** What an export is checked with: public keys, and seals and public pages as they were fetched when they were published. */
export type AtHand = { keyNamed: KeyNamed; published?: ReadonlyMap<LocalDate, DaySeal>; pages?: readonly PublicFigures[] }

/** What a public page says that the events come to. */
export type PublicPart = Pick<PublicFigures, 'whole' | 'places' | 'reasons'>

/** A public page, and how many services of its month moved after it was told. */
type ToldPage = { page: PublicFigures; moved: number }

/** What a public page says otherwise than the events: a number or the name of a place (the whole without one), or how many gave a reason; absent where one of the two has none. */
export type PageDifference = { what: PublicName | 'name' | 'reason'; place?: string; said?: string | number; is?: string | number }

/** What came of a public page. Only `differs` is a fault: the page may be of another division, of after the export, or from before something moved. */
export type PageVerdict = ToldPage & ({ how: 'same' | 'moved' | 'newer' | 'elsewhere' } | { how: 'differs'; different: PageDifference })

/** What came of checking an export: what was looked at, how many faults there are, and the first of them. */
export type ExportVerdict = {
  head?: ExportHead
  events: number
  entries: number
  ratings: number
  /** Receipts whose signature was looked at. */
  receipts: number
  days: number
  /** Days that were changing while the export was made: they are not compared. */
  unsettled: number
  /** Figures of weeks, months, quarters and years, and those of them that were changing likewise. */
  periods: number
  periodsUnsettled: number
  unreadable: number
  /** Seals of days, those whose signature was looked at, and the newest. */
  seals: number
  sealsSigned: number
  /** Those that were compared with what was published. */
  sealsCompared: number
  newest?: DaySeal
  /** Days before the export that ought to have a seal and have none yet. */
  sealsDue: number
  /** The public pages that were compared. */
  pages: PageVerdict[]
  /** What the events of the newest whole month come to in the whole division. */
  month?: { period: Period; counts: Counts }
  /** Whether the signature under the whole was looked at: its key is at hand. */
  sealed: boolean
  faults: number
  first?: ExportFault
}

/** What every period of every place comes to, whether its line has gone by, and what a public page at hand ought to say of it. */
export type RolledAgain = Map<string, { place: string; period: Period; figures: PeriodFigures; seen: boolean; shown?: PublicPart }>

/** A walk through an export: what has been seen up to this line. */
export type Walk = { verdict: ExportVerdict; line: number; end?: ExportEnd; rolled?: RolledAgain; folds: DayFolds; leaves: DayLeaves; told: ToldPage[]; daysSeen: Set<string>; hash: Hash } & AtHand

export const newWalk = (atHand: AtHand): Walk => ({
  verdict: { events: 0, entries: 0, ratings: 0, receipts: 0, days: 0, unsettled: 0, periods: 0, periodsUnsettled: 0, unreadable: 0, seals: 0, sealsSigned: 0, sealsCompared: 0, sealsDue: 0, pages: [], sealed: false, faults: 0 },
  line: 0, folds: dayFolds(), leaves: dayLeaves(), told: (atHand.pages ?? []).map((page) => ({ page, moved: 0 })), daysSeen: new Set(), hash: createHash('sha256'), ...atHand
})

/** Takes down a fault at the line the walk has come to; the first of all is kept whole. */
export const found = ({ verdict, line }: Pick<Walk, 'verdict' | 'line'>, fault: Omit<ExportFault, 'line'>): void => {
  verdict.faults += 1
  verdict.first ??= { line, ...fault }
}
