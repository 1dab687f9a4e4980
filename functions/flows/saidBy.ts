import type { Said } from '../domain/rectification/said.ts'
import type { Rooms } from './rooms.ts'

/** Writes something down in somebody's name (a keyed hash, or `system`), now, with a fresh salt. */
export const saidBy = ({ ids, clock }: Pick<Rooms, 'ids' | 'clock'>, by: string) => (words: string, photos: readonly string[] = []): Said =>
  ({ words, photos: [...photos], by, at: clock.now(), salt: Buffer.from(ids.bytes(16)).toString('base64url') })
