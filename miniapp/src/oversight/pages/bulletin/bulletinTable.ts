/**
 * One table of the bulletin: what each row is called, then its figures under the heads, nothing left empty by accident.
 * `lead` is the cell that a narrow screen shows first, `says` are those of words rather than figures; both count from 0, the name.
 */
export type BulletinTable = { key: string; title: string; head: readonly string[]; rows: readonly (readonly string[])[]; lead: number; says?: readonly number[]; notes?: readonly string[] }
