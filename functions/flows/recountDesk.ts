import { canonicalJson } from '@haochaping/shared/receipt/canonicalJson.ts'
import { foldDesk } from '../domain/figures/desk.ts'
import type { Included } from './recountDay.ts'
import type { Rooms } from './rooms.ts'

/** How often a desk is folded anew because somebody else stored it in between (our choice); after that its effect is put off. */
const attempts = 5

/** Makes the figures of what is open at an agency again from its tickets, as recountDay does for a day. Says which events are on it. */
export const recountDesk = async ({ events, summaries, clock }: Rooms, agencyCode: string): Promise<Included> => {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const stored = await summaries.desk.load(agencyCode)
    const open = await events.openTickets(agencyCode)
    const figures = foldDesk(agencyCode, open.map(({ entry }) => entry))
    const same = stored && canonicalJson(stored.figures) === canonicalJson(figures)
    if (same || await summaries.desk.put(figures, stored?.revision ?? 0, clock.now())) return new Map(open.map(({ eventId, version }) => [eventId, version]))
  }
  throw new Error('others keep recounting this desk')
}
