import { advanced, claimed, planned } from '../domain/exports/exportJob.ts'
import type { ExportJob } from '../domain/exports/exportJob.ts'
import type { FigureRow } from '../domain/exports/figureRow.ts'
import { rowsOfAgency, rowsOfRegion } from '../domain/exports/figureRows.ts'
import { inPieces } from '../domain/exports/inPieces.ts'
import { PlannedPlace } from '../domain/exports/plannedPlace.ts'
import { csvLine } from '../sheets/csvCell.ts'
import { figureCells } from '../sheets/figureColumns.ts'
import type { ExportOf } from '../storage/exports.ts'
import { inParallel } from './inParallel.ts'
import { planExport } from './planExport.ts'
import type { Rooms } from './rooms.ts'
import { storePieces } from './storePieces.ts'

type Working = Pick<Rooms, 'exports' | 'summaries' | 'regionName' | 'clock' | 'log'>

/** How many places are read abreast (our choice). */
const abreast = 8

/**
 * Takes one export a step further: counts its places, or makes the rows of the next few. Whoever dies leaves a lease that
 * runs out; whoever is overtaken finds the version moved on and has changed nothing. Says whether a step was made.
 */
export const workExport = async (rooms: Working, of: ExportOf, places: number): Promise<boolean> => {
  const { exports, clock, log } = rooms
  const found = await exports.load(of)
  const mine = found && claimed(found, clock.now())
  if (!mine || !await exports.save(mine)) return false
  const job = { ...mine, version: mine.version + 1 }
  if (job.state === 'failed') {
    log({ event: 'exportFailed', place: job.place.code, period: job.period, format: job.format })
    return true
  }
  return exports.save(job.plan.length === 0 ? planned(job, clock.now(), await planExport(rooms, job)) : await further(rooms, job, places))
}

const further = async (rooms: Working, job: ExportJob, most: number): Promise<ExportJob> => {
  const places = await nextPlaces(rooms, job, most)
  const rows = (await inParallel(places, abreast, (place) => rowsOf(rooms, job, place))).flat()
  const entries = rows.map((row) => ({ text: JSON.stringify(row), bytes: Buffer.byteLength(csvLine(figureCells(row, job))) }))
  return advanced(job, rooms.clock.now(), { places: places.length, rows: await storePieces(rooms, job, { prefix: 'ROWS', pieces: inPieces(entries) }) })
}

/** The places that come next, out of the piece of the plan where they begin. */
const nextPlaces = async ({ exports }: Working, job: ExportJob, most: number): Promise<PlannedPlace[]> => {
  let before = 0
  for (const { name, entries } of job.plan) {
    if (job.done < before + entries) {
      const piece = await exports.piece(job, name)
      if (!piece) throw new Error('a piece of a plan is gone')
      return piece.slice(job.done - before, job.done - before + most).map((text) => PlannedPlace.parse(JSON.parse(text)))
    }
    before += entries
  }
  throw new Error('an export is at its end and not over')
}

/** Of figures that have gone meanwhile there is no row. */
const rowsOf = async ({ summaries, regionName }: Working, { period, withheld }: ExportJob, place: PlannedPlace): Promise<FigureRow[]> => {
  const of = { place, withheld: withheld.includes(place.code) }
  if (place.kind === 'region') {
    const kept = await summaries.region.load(place.code, period)
    return kept ? rowsOfRegion(kept.figures, regionName(place.code), { ...of, at: kept.at }) : []
  }
  const kept = await summaries.agency.load(place.code, period)
  return kept ? rowsOfAgency(kept.figures, { ...of, at: kept.at }) : []
}
