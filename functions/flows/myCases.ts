import type { MyCases, MyCasesQuery } from '@haochaping/shared/schemas/myCases.ts'
import { withDaysLeft } from '../domain/withDaysLeft.ts'
import type { Session } from '../identity/session.ts'
import type { Rooms } from './rooms.ts'

/** How many cases a page of the list shows. */
const pageSize = 30

/** The caller's own cases: unrated first, then the newest. One query, whatever else there is. */
export const myCases = ({ events, calendar, clock, region }: Rooms) =>
  async ({ more }: MyCasesQuery, { key }: Session): Promise<MyCases> => {
    const [page, days] = await Promise.all([
      events.ofPerson(key, { limit: pageSize, ...(more ? { more } : {}) }),
      calendar(region)
    ])
    const cases = page.glances.map((glance) => withDaysLeft(glance, days, clock.now()))
    return { cases, ...(page.more ? { more: page.more } : {}) }
  }
