import type { Reach } from '@haochaping/shared/schemas/reach.ts'
import { reaches } from '../domain/consent/stockOf.ts'
import type { Rooms } from './rooms.ts'

/** What can reach a person (by keyed hash) on each platform on which we know her account: whether there is consent for it now. */
export const reachable = async (rooms: Pick<Rooms, 'reaches' | 'consents'>, person: string): Promise<Reach> => {
  const kept = await rooms.reaches.of(person)
  const each = await Promise.all(kept.map(async ({ platform }) => {
    const ledger = await rooms.consents.load({ person, platform })
    return [platform, { result: reaches(ledger, 'result'), followUp: reaches(ledger, 'followUp'), progress: reaches(ledger, 'progress') }] as const
  }))
  return Object.fromEntries(each)
}
