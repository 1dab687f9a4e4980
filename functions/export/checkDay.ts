import { canonicalJson } from '@haochaping/shared/receipt/canonicalJson.ts'
import { foldAgencyDay } from '../domain/figures/agencyDay.ts'
import type { ExportedDay } from './exportLine.ts'
import { found } from './exportWalk.ts'
import type { Walk } from './exportWalk.ts'

const nameOf = ({ agencyCode, day }: Pick<ExportedDay, 'agencyCode' | 'day'>): string => `${agencyCode} ${day}`

/** Compares the stored figures of a day with what its events come to. */
export const checkDay = (walk: Walk, one: ExportedDay): void => {
  const { agencyCode, day, figures, settled } = one
  walk.verdict.days += 1
  if (walk.daysSeen.has(nameOf(one))) found(walk, { why: 'dayTwice', agencyCode, day })
  walk.daysSeen.add(nameOf(one))
  if (!settled) {
    walk.verdict.unsettled += 1
    return
  }
  const folded = walk.folds.of(agencyCode, day) ?? foldAgencyDay(agencyCode, day, [])
  if (!figures) found(walk, { why: 'dayMissing', agencyCode, day })
  else if (canonicalJson(figures) !== canonicalJson(folded)) found(walk, { why: 'dayDiffers', agencyCode, day })
}

/** Days that have events and no line of their own. */
export const checkNoDayMissing = (walk: Walk): void => {
  for (const one of walk.folds.days()) if (!walk.daysSeen.has(nameOf(one))) found(walk, { why: 'dayMissing', ...one })
}
