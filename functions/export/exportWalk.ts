import { createHash } from 'node:crypto'
import type { Hash } from 'node:crypto'
import type { DaySeal } from '@haochaping/shared/schemas/daySeal.ts'
import { dayLeaves } from '../domain/seal/dayLeaves.ts'
import type { DayLeaves } from '../domain/seal/dayLeaves.ts'
import { dayFolds } from './dayFolds.ts'
import type { DayFolds } from './dayFolds.ts'
import type { ExportFault } from './exportFault.ts'
import type { ExportEnd, ExportHead } from './exportLine.ts'
import type { KeyNamed } from './keyNamed.ts'

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
  unreadable: number
  /** Seals of days, those whose signature was looked at, and the newest. */
  seals: number
  sealsSigned: number
  newest?: DaySeal
  /** Days before the export that ought to have a seal and have none yet. */
  sealsDue: number
  /** Whether the signature under the whole was looked at: its key is at hand. */
  sealed: boolean
  faults: number
  first?: ExportFault
}

/** A walk through an export: what has been seen up to this line. */
export type Walk = { verdict: ExportVerdict; line: number; end?: ExportEnd; folds: DayFolds; leaves: DayLeaves; daysSeen: Set<string>; hash: Hash; keyNamed: KeyNamed }

export const newWalk = (keyNamed: KeyNamed): Walk => ({
  verdict: { events: 0, entries: 0, ratings: 0, receipts: 0, days: 0, unsettled: 0, unreadable: 0, seals: 0, sealsSigned: 0, sealsDue: 0, sealed: false, faults: 0 },
  line: 0, folds: dayFolds(), leaves: dayLeaves(), daysSeen: new Set(), hash: createHash('sha256'), keyNamed
})

/** Takes down a fault at the line the walk has come to; the first of all is kept whole. */
export const found = ({ verdict, line }: Pick<Walk, 'verdict' | 'line'>, fault: Omit<ExportFault, 'line'>): void => {
  verdict.faults += 1
  verdict.first ??= { line, ...fault }
}
