import { parse } from 'csv-parse/sync'
import { randomUUID } from 'node:crypto'
import { addDays, addHours, localDateOf, startOfDay } from '@haochaping/shared/calendar/localDate.ts'
import type { FigureExport } from '@haochaping/shared/schemas/figureExport.ts'
import { levels } from '@haochaping/shared/standard/levels.ts'
import type { Level } from '@haochaping/shared/standard/levels.ts'
import { rate } from '../domain/rate.ts'
import { sweep } from '../flows/sweep.ts'
import type { Table } from '../storage/dynamo/table.ts'
import { aCity } from './city.ts'
import type { City } from './city.ts'
import { anEvent, aRating, aScene, rightNow } from './given.ts'
import { must } from './must.ts'
import { ask, signedIn } from './when.ts'
import type { Answer } from './when.ts'

/** A line of an exported file by the codes in its headings. */
export type Line = Record<string, string>

const linesOf = (file: Buffer): Line[] => parse(file, { bom: true, columns: (headings: string[]) => headings.map((heading) => must(/（([\w.]+)）$/.exec(heading)?.[1])) })

const rated = async (city: City, agencyCode: string, level: Level): Promise<void> => {
  const servedAt = addHours(startOfDay(addDays(localDateOf(rightNow), -1)), 8)
  const event = anEvent({ agencyCode, servedAt })
  const after = rate(event, aRating(event, { level, ...(level === 'dissatisfied' || level === 'veryDissatisfied' ? { reasons: [level === 'dissatisfied' ? '208' : '110'] } : {}) }), aScene())
  if ('refused' in after) throw new Error(after.refused)
  await city.rooms.events.add(event)
  await city.rooms.events.save(event, after)
}

/**
 * A city whose figures are counted: two agencies of a county, one of the city itself, in codes that no other test has,
 * with three, four and five ratings of one item; and how its staff ask for exports.
 */
export const anExportWorld = async (table: Table) => {
  const city = aCity(table)
  const serial = randomUUID().slice(0, 6).toUpperCase()
  const agencies = [`11990102${serial}0001`, `11990102${serial}0002`, `11990100${serial}0003`] as const
  for (const [at, agency] of agencies.entries()) for (let n = 0; n < 3 + at; n += 1) await rated(city, agency, must(levels[(n * 2) % 5]))
  await sweep(city.rooms)
  const who = `supervisor:${randomUUID()}`
  return { city, agencies, who, supervisor: await signedIn(city, who), ...asking(city), own: (lines: readonly Line[]) => lines.filter(({ place = '' }) => (agencies as readonly string[]).includes(place)) }
}
export type ExportWorld = Awaited<ReturnType<typeof anExportWorld>>

const asking = (city: City) => {
  const asks = (token: string, like: object = {}): Promise<Answer> => ask(city, { verb: 'askExport', token, body: { exportId: randomUUID(), period: '2026-11', format: 'csv', ...like } })
  const downloads = (token: string, exportId: string, file = '1'): Promise<Answer> => ask(city, { verb: 'downloadExport', token, params: { exportId, file } })
  return {
    asks, downloads,
    cancels: (token: string, exportId: string): Promise<Answer> => ask(city, { verb: 'cancelExport', token, params: { exportId }, body: {} }),
    /** Asks for one that is taken on; its id. */
    asked: async (token: string, like: object = {}): Promise<string> => {
      const { status, body } = await asks(token, like)
      if (status !== 200 || body['state'] !== 'waiting') throw new Error(`an export was not taken on: ${JSON.stringify(body)}`)
      return String(body['exportId'])
    },
    seen: async (token: string, exportId: string): Promise<FigureExport> => {
      const { body } = await ask(city, { verb: 'listExports', token })
      return must((body['exports'] as FigureExport[]).find((one) => one.exportId === exportId))
    },
    lines: async (token: string, exportId: string): Promise<Line[]> => linesOf(must((await downloads(token, exportId)).bytes))
  }
}
