import type { Counts } from '@haochaping/shared/indicators/counts.ts'
import type { StaffRole } from '@haochaping/shared/schemas/staffRole.ts'
import type { Staff } from '../actor.ts'

/** Who oversees the whole division; the others see their own agency. */
const overseeing: readonly StaffRole[] = ['supervisor', 'panel', 'administrator']
const working: readonly StaffRole[] = ['leader', 'handler']

const seesAll = ({ posts }: Staff): boolean => posts.some(({ role }) => overseeing.includes(role))

/** The widest place that a member of staff may see: the division, or her own agency. */
export const widestPlace = (staff: Staff, serving: string): string | undefined =>
  seesAll(staff) ? serving : staff.posts.find(({ role }) => working.includes(role))?.unit

/** Whether she may see the figures of a place. */
export const maySee = (staff: Staff, place: string): boolean =>
  seesAll(staff) || staff.posts.some(({ role, unit }) => working.includes(role) && unit === place)

/** Whether the divisions above a place are hers to open. */
export const mayClimb = seesAll

/** 有人要求怎么打分: told in confidence, and kept from everybody of the agency concerned, whatever else she is. */
export const isConfidant = (staff: Staff, place: string): boolean => seesAll(staff) && !staff.posts.some(({ unit }) => unit === place)

/** Counts without what was told in confidence. */
export const discreet = (counts: Counts): Counts => {
  const { pressed: _, ...rest } = counts
  return rest
}
