import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import { periodBefore, periodOf } from '@haochaping/shared/indicators/period.ts'
import type { Period } from '@haochaping/shared/indicators/period.ts'
import { canonicalJson } from '@haochaping/shared/receipt/canonicalJson.ts'
import { publicFigures } from '../domain/figures/publicFigures.ts'
import { rolledUp } from '../domain/figures/rolledUp.ts'
import type { ExportedPeriod } from './exportLine.ts'
import { found } from './exportWalk.ts'
import type { RolledAgain, Walk } from './exportWalk.ts'
import { periodFigures } from './periodFigures.ts'

type Named = { place: string; period: Period }
const nameOf = ({ place, period }: Named): string => `${place} ${period}`

/** Compares the stored figures of a period with what all events of the export come to in it. */
export const checkPeriod = (walk: Walk, one: ExportedPeriod): void => {
  const { place, period, figures, settled } = one
  const rolled = walk.rolled ??= rolledAgain(walk)
  const again = rolled.get(nameOf(one))
  walk.verdict.periods += 1
  if (!again || again.seen) found(walk, { why: 'periodTwice', place, period })
  if (again) again.seen = true
  if (!settled) walk.verdict.periodsUnsettled += 1
  else if (!figures) found(walk, { why: 'periodMissing', place, period })
  else if (again && canonicalJson(again.figures) !== canonicalJson(figures)) found(walk, { why: 'periodDiffers', place, period })
}

/** Periods that have events and no line of their own. The counts of the last whole month, or of the first that began, are told. */
export const checkNoPeriodMissing = (walk: Walk): void => {
  const rolled = walk.rolled ??= rolledAgain(walk)
  for (const { place, period, seen } of rolled.values()) if (!seen) found(walk, { why: 'periodMissing', place, period })
  const { head } = walk.verdict
  if (!head) return
  const month = periodOf('month', localDateOf(head.at))
  const told = [periodBefore(month), month].flatMap((period) => rolled.get(nameOf({ place: head.region, period })) ?? [])[0]
  if (told) walk.verdict.month = { period: told.period, counts: told.figures.counts }
}

/** Every period from the events that have gone by. */
const rolledAgain = ({ folds, told, verdict }: Walk): RolledAgain => {
  const days = folds.days().flatMap(({ agencyCode, day }) => folds.of(agencyCode, day) ?? [])
  const { agencies, regions } = rolledUp(days, { serving: verdict.head?.region ?? '', regionName: () => '' })
  const all = [...agencies.map((one) => ({ place: one.agencyCode, one })), ...regions.map((one) => ({ place: String(one.region), one }))]
  const isTold = (period: Period) => told.some(({ page }) => page.period === period)
  return new Map(all.map(({ place, one }) => [nameOf({ place, period: one.period }), {
    place, period: one.period, figures: periodFigures(one), seen: false, ...('places' in one && isTold(one.period) ? { shown: publicFigures(one.places) } : {})
  }]))
}
