import type { StaffRole } from '@haochaping/shared/schemas/staffRole.ts'

/** 岗位: a role in a unit, by the unit's agency code. */
export type Post = { role: StaffRole; unit: string }

/**
 * A member of staff who acts: her own post first, then those she fills for absent colleagues (代理), transitively.
 * `key` is the keyed hash that stands in ledgers; it names nobody.
 */
export type Staff = { staffId: string; key: string; posts: readonly Post[] }
