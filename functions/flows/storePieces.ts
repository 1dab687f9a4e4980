import type { ExportJob, Piece } from '../domain/exports/exportJob.ts'
import type { Entry } from '../domain/exports/inPieces.ts'
import type { Rooms } from './rooms.ts'

/**
 * Stores pieces under names that nobody else uses: the version of the job, which only one writer has, is in them. They
 * count only once the job names them; those of a writer who died or was too slow are forgotten with the rest.
 */
export const storePieces = async ({ exports }: Pick<Rooms, 'exports'>, job: ExportJob, { prefix, pieces }: { prefix: 'PLAN' | 'ROWS'; pieces: readonly Entry[][] }): Promise<Piece[]> => {
  const stored: Piece[] = []
  for (const [place, entries] of pieces.entries()) {
    const name = `${prefix}#${job.version}#${place}`
    await exports.putPiece(job, name, entries.map(({ text }) => text))
    stored.push({ name, entries: entries.length, bytes: entries.reduce((sum, { bytes }) => sum + bytes, 0) })
  }
  return stored
}
