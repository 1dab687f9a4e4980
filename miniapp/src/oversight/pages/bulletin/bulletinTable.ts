/** One table of the bulletin: what each row is called, then its figures under the heads, nothing left empty by accident. */
export type BulletinTable = { key: string; title: string; head: readonly string[]; rows: readonly (readonly string[])[]; notes?: readonly string[] }
