import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { DaySeal } from '@haochaping/shared/schemas/daySeal.ts'
import { SealsListed } from '@haochaping/shared/schemas/listSeals.ts'
import { readJson } from './readJson.ts'

/** The seals in a file, as they were fetched when they were published, by their days. */
export const publishedSeals = async (readFile: (path: string) => Promise<string>, file: string): Promise<ReadonlyMap<LocalDate, DaySeal> | 'unreadable' | 'notSeals'> => {
  const read = await readJson(readFile, file)
  if (read === 'unreadable') return read
  const listed = SealsListed.safeParse(read.content)
  return listed.success ? new Map(listed.data.seals.map((seal) => [seal.day, seal])) : 'notSeals'
}
