import type { CasesReceived, EntryResult, ReceiveCases } from '@haochaping/shared/schemas/receiveCases.ts'
import { isRefusal } from '@haochaping/shared/schemas/refusal.ts'
import { refusalWords } from '@haochaping/shared/words/refusalWords.ts'
import type { HallKey } from '../keys/keyProvider.ts'
import { inParallel } from './inParallel.ts'
import { receiveCase } from './receiveCase.ts'
import type { Rooms } from './rooms.ts'

/** How many entries of one batch are written at a time. */
const abreast = 16

/** Takes in a batch from a hall system, each entry by itself: what is refused refuses no neighbour. */
export const receiveCases = (rooms: Rooms) =>
  async ({ entries }: ReceiveCases, { agencies }: HallKey): Promise<CasesReceived> => {
    const take = receiveCase(rooms)
    const results = await inParallel(entries, abreast, async (entry, index): Promise<EntryResult> => {
      const received = await take(entry, agencies)
      if (!isRefusal(received)) return { index, ...received }
      const { refused, fields } = received
      return { index, outcome: 'refused', refused, say: refusalWords[refused], ...(fields ? { fields: [...fields] } : {}) }
    })
    rooms.nudge()
    return { results }
  }
