import { indicatorSet } from '@haochaping/shared/indicators/indicatorSets.ts'
import type { AskExport } from '@haochaping/shared/schemas/askExport.ts'
import type { FigureExport } from '@haochaping/shared/schemas/figureExport.ts'
import type { Place } from '@haochaping/shared/schemas/place.ts'
import type { Refusal } from '@haochaping/shared/schemas/refusal.ts'
import type { Staff } from '../domain/actor.ts'
import { isOpen, newJob } from '../domain/exports/exportJob.ts'
import type { ExportJob } from '../domain/exports/exportJob.ts'
import { exportsAll, mayExport, widestExport } from '../domain/exports/exportSight.ts'
import { exportView } from '../domain/exports/exportView.ts'
import { isServedRegion } from './isServedRegion.ts'
import { recordExport } from './recordExport.ts'
import type { Rooms } from './rooms.ts'

/** How many exports of one member of staff may be under way at once (our choice). */
const mostOpen = 3

/**
 * Asks for an export of figures: a supervisor or administrator of any place, a leader of her own agency. It is written
 * down who asked before anything is made; the sweep makes it.
 */
export const askExport = (rooms: Rooms) => async (asked: AskExport, staff: Staff): Promise<FigureExport | Refusal> => {
  const code = asked.place ?? widestExport(staff, rooms.region)
  if (code === undefined || !mayExport(staff, code)) return { refused: 'notAllowed' }
  const earlier = await rooms.exports.ofOwner(staff.key)
  const known = earlier.find(({ exportId }) => exportId === asked.exportId)
  if (known) return again(rooms, known, { ...asked, place: code })
  if (earlier.filter(isOpen).length >= mostOpen) return { refused: 'tooManyExports' }
  const place = await counted(rooms, code, asked)
  return place ? begun(rooms, { ...asked, place }, staff) : { refused: 'nothingCounted' }
}

/** The same again is the same export; another under its id is none. */
const again = ({ clock }: Rooms, job: ExportJob, { place, period, format }: AskExport): FigureExport | Refusal =>
  job.place.code === place && job.period === period && job.format === format ? exportView(job, clock.now()) : { refused: 'badRequest', fields: ['exportId'] }

/** The place by its name; undefined where nothing is counted of it in the period. */
const counted = async ({ summaries, region, regionName }: Rooms, code: string, { period }: AskExport): Promise<Place | undefined> => {
  if (isServedRegion(code, region)) return await summaries.region.load(code, period) && { code, name: regionName(code), kind: 'region' }
  const found = await summaries.agency.load(code, period)
  return found && { code, name: found.figures.name, kind: 'agency' }
}

type Beginning = Omit<AskExport, 'place'> & { place: Place }

const begun = async (rooms: Rooms, { exportId, place, period, format }: Beginning, staff: Staff): Promise<FigureExport | Refusal> => {
  const now = rooms.clock.now()
  const job = newJob({
    exportId, owner: staff.key, place, period, format, indicators: indicatorSet.version,
    overseeing: exportsAll(staff), units: [...new Set(staff.posts.map(({ unit }) => unit))]
  }, now)
  await recordExport(rooms, job, { act: 'asked' })
  if (!await rooms.exports.save(job)) return { refused: 'busy' }
  rooms.nudge()
  return exportView(job, now)
}
