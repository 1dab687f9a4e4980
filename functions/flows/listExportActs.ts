import { exportActsPage } from '@haochaping/shared/schemas/listExportActs.ts'
import type { ExportActsListed, ListExportActs } from '@haochaping/shared/schemas/listExportActs.ts'
import type { Rooms } from './rooms.ts'

/** 导出记录: who asked for figures and who downloaded them, by keyed hash, newest first. */
export const listExportActs = ({ exports }: Pick<Rooms, 'exports'>) => async ({ more }: ListExportActs): Promise<ExportActsListed> => {
  const found = await exports.recorded({ limit: exportActsPage + 1, ...(more === undefined ? {} : { more }) })
  const acts = found.slice(0, exportActsPage)
  const last = acts.at(-1)
  return { acts, ...(last && found.length > acts.length ? { more: last.actId } : {}) }
}
