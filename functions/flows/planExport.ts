import type { ExportJob } from '../domain/exports/exportJob.ts'
import { inPieces } from '../domain/exports/inPieces.ts'
import { withheldFrom } from '../domain/exports/plannedPlace.ts'
import type { PlannedPlace } from '../domain/exports/plannedPlace.ts'
import { storePieces } from './storePieces.ts'
import type { Rooms } from './rooms.ts'

/** Finds the places that an export goes through, each division before what lies under it, and stores them: one read a division. */
export const planExport = async (rooms: Pick<Rooms, 'summaries' | 'exports'>, job: ExportJob): Promise<Pick<ExportJob, 'plan' | 'withheld'>> => {
  const { place: { kind, code }, overseeing, units } = job
  const places = await under(rooms, { kind, code }, job)
  const withheld = withheldFrom(overseeing ? units : places.map((one) => one.code), places)
  const plan = await storePieces(rooms, job, { prefix: 'PLAN', pieces: inPieces(places.map((one) => ({ text: JSON.stringify(one), bytes: 0 }))) })
  return { plan, withheld }
}

/** A place and all below it, in the order of their codes. */
const under = async (rooms: Pick<Rooms, 'summaries'>, place: PlannedPlace, job: ExportJob): Promise<PlannedPlace[]> => {
  if (place.kind === 'agency') return [place]
  const kept = await rooms.summaries.region.load(place.code, job.period)
  const places = [place]
  for (const [code, { kind }] of Object.entries(kept?.figures.places ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))) places.push(...await under(rooms, { kind, code, above: place.code }, job))
  return places
}
