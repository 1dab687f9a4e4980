import type { ExportsListed, ListExports } from '@haochaping/shared/schemas/listExports.ts'
import type { Staff } from '../domain/actor.ts'
import { exportView } from '../domain/exports/exportView.ts'
import type { Rooms } from './rooms.ts'

/** What somebody asked for herself, the newest first. */
export const listExports = ({ exports, clock }: Pick<Rooms, 'exports' | 'clock'>) => async (_: ListExports, { key }: Staff): Promise<ExportsListed> => {
  const own = await exports.ofOwner(key)
  return { exports: own.sort((a, b) => (a.askedAt < b.askedAt ? 1 : -1)).map((job) => exportView(job, clock.now())) }
}
