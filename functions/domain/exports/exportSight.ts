import type { StaffRole } from '@haochaping/shared/schemas/staffRole.ts'
import type { Staff } from '../actor.ts'

/** Who takes figures of the whole division out of the house; a leader takes those of her own agency. Handlers and the panel look at them here. */
const overseeing: readonly StaffRole[] = ['supervisor', 'administrator']

/** Whether she may export any place of the division. */
export const exportsAll = ({ posts }: Staff): boolean => posts.some(({ role }) => overseeing.includes(role))

const ownAgencies = ({ posts }: Staff): string[] => posts.filter(({ role }) => role === 'leader').map(({ unit }) => unit)

/** The widest place that she may export: the division, or her own agency; undefined where she may export none. */
export const widestExport = (staff: Staff, serving: string): string | undefined => (exportsAll(staff) ? serving : ownAgencies(staff)[0])

/** Whether she may export the figures of a place. */
export const mayExport = (staff: Staff, place: string): boolean => exportsAll(staff) || ownAgencies(staff).includes(place)
