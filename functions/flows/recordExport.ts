import type { ExportAct } from '@haochaping/shared/schemas/listExportActs.ts'
import type { ExportJob } from '../domain/exports/exportJob.ts'
import type { Rooms } from './rooms.ts'

/** Writes down that an export was asked for, or which file of it was downloaded: in the record for good, and in the log without whom. */
export const recordExport = async ({ exports, ids, clock, log }: Pick<Rooms, 'exports' | 'ids' | 'clock' | 'log'>, job: ExportJob, done: Pick<ExportAct, 'act' | 'file'>): Promise<void> => {
  const { exportId, owner: who, place: { code: place }, period, format } = job
  const at = clock.now()
  await exports.record({ actId: `${at}#${ids.unique()}`, at, who, ...done, exportId, place, period, format })
  log({ event: done.act === 'asked' ? 'exportAsked' : 'exportDownloaded', place, period, format })
}
