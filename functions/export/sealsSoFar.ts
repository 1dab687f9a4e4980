import { addDays, LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { DaySeal } from '@haochaping/shared/schemas/daySeal.ts'
import type { Seals } from '../storage/seals.ts'

/** How many seals are read at a time (our choice). */
const page = 100

/** Every seal that stands, the oldest first. */
export const sealsSoFar = async (seals: Pick<Seals, 'upTo'>): Promise<DaySeal[]> => {
  const newestFirst: DaySeal[] = []
  for (let day: LocalDate | undefined = LocalDate.parse('9999-12-31'); day !== undefined;) {
    const found: DaySeal[] = await seals.upTo(day, page)
    newestFirst.push(...found)
    const oldest = found.at(-1)
    day = oldest && found.length === page ? addDays(oldest.day, -1) : undefined
  }
  return newestFirst.reverse()
}
