import * as z from 'zod/mini'
import { placeKinds } from '@haochaping/shared/schemas/place.ts'

/** A place that an export goes through, with the division right above it where that is part of the export. */
export const PlannedPlace = z.strictObject({ kind: z.enum(placeKinds), code: z.string(), above: z.optional(z.string()) })
export type PlannedPlace = z.infer<typeof PlannedPlace>

/**
 * The places of a plan whose figures are given without what was told in confidence: the agencies of the one who asked, and
 * every division above them, from whose sums theirs could be reckoned.
 */
export const withheldFrom = (units: readonly string[], plan: readonly PlannedPlace[]): string[] => {
  const above = new Map(plan.map((place) => [place.code, place.above]))
  const kept = new Set<string>()
  for (const unit of units) for (let at: string | undefined = unit; at !== undefined && above.has(at); at = above.get(at)) kept.add(at)
  return [...kept].sort()
}
