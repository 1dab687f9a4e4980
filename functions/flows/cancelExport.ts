import type { CancelExport } from '@haochaping/shared/schemas/cancelExport.ts'
import type { FigureExport } from '@haochaping/shared/schemas/figureExport.ts'
import type { Refusal } from '@haochaping/shared/schemas/refusal.ts'
import type { Staff } from '../domain/actor.ts'
import { cancelled } from '../domain/exports/exportJob.ts'
import { exportView } from '../domain/exports/exportView.ts'
import type { Rooms } from './rooms.ts'

/** How often it is tried against a sweep that is just writing (our choice). */
const attempts = 5

/** Calls off one's own export; whoever is at it finds out at his next write and stops. */
export const cancelExport = ({ exports, clock }: Pick<Rooms, 'exports' | 'clock'>) => async ({ exportId }: CancelExport, { key: owner }: Staff): Promise<FigureExport | Refusal> => {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const job = await exports.load({ owner, exportId })
    if (!job) return { refused: 'exportUnknown' }
    const after = cancelled(job)
    if (after === job || await exports.save(after)) return exportView(after, clock.now())
  }
  return { refused: 'busy' }
}
