import { mediaTypes } from '@haochaping/shared/schemas/downloadExport.ts'
import type { DownloadExport, ExportedFile } from '@haochaping/shared/schemas/downloadExport.ts'
import type { Refusal } from '@haochaping/shared/schemas/refusal.ts'
import { exportFileName } from '@haochaping/shared/words/sheetWords.ts'
import type { Staff } from '../domain/actor.ts'
import { exportFiles } from '../domain/exports/exportFiles.ts'
import type { ExportJob, Piece } from '../domain/exports/exportJob.ts'
import { mayExport } from '../domain/exports/exportSight.ts'
import { FigureRow } from '../domain/exports/figureRow.ts'
import { figureCsv } from '../sheets/figureCsv.ts'
import { figureWorkbook } from '../sheets/figureWorkbook.ts'
import { recordExport } from './recordExport.ts'
import type { Rooms } from './rooms.ts'

type Serving = Pick<Rooms, 'exports' | 'clock' | 'ids' | 'log'>

/**
 * One file of an export, to the one who asked for it and may still have it. It is written down before it is handed out:
 * what cannot be written down is not handed out.
 */
export const downloadExport = (rooms: Serving) => async ({ exportId, file: asked }: DownloadExport, staff: Staff): Promise<ExportedFile | Refusal> => {
  const file = Number(asked)
  const job = await rooms.exports.load({ owner: staff.key, exportId })
  const why = job ? notNow(job, staff, rooms.clock.now()) : { refused: 'exportUnknown' as const }
  if (!job || why) return why ?? { refused: 'exportUnknown' }
  const files = exportFiles(job.rows)
  const pieces = files[file - 1]
  if (!pieces) return { refused: 'exportUnknown' }
  await recordExport(rooms, job, { act: 'downloaded', file })
  const sheet = { period: job.period, indicators: job.indicators, at: job.askedAt, rows: rowsIn(rooms, job, pieces) }
  const bytes = await (job.format === 'csv' ? figureCsv(sheet) : figureWorkbook(sheet))
  return { name: exportFileName({ place: job.place.name, period: job.period, format: job.format }, file, files.length), type: mediaTypes[job.format], bytes: Buffer.from(bytes).toString('base64') }
}

/** Why its files are not hers to have now. Of another unit than when she asked, she may see what was taken out then, or the other way round. */
const notNow = ({ state, keptUntil, place, units }: ExportJob, staff: Staff, now: string): Refusal | undefined => {
  if (!mayExport(staff, place.code)) return { refused: 'notAllowed' }
  if (state === 'waiting' || state === 'running') return { refused: now >= keptUntil ? 'exportOver' : 'exportNotReady' }
  return state !== 'done' || now >= keptUntil || staff.posts.some(({ unit }) => !units.includes(unit)) ? { refused: 'exportOver' } : undefined
}

/** The rows of some pieces, read one piece after the other. */
const rowsIn = async function* ({ exports }: Serving, job: ExportJob, pieces: readonly Piece[]): AsyncGenerator<FigureRow, void, undefined> {
  for (const { name } of pieces) {
    const entries = await exports.piece(job, name)
    if (!entries) throw new Error('a piece of an export is gone')
    for (const entry of entries) yield FigureRow.parse(JSON.parse(entry))
  }
}
