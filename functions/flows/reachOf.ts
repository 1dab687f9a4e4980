import type { ConsentPlatform } from '@haochaping/shared/schemas/templateKind.ts'
import type { ContactWays } from '../domain/contactWays.ts'
import { contactWayOf } from '../identity/platformAccount.ts'
import type { Rooms } from './rooms.ts'

/** What an account's id is sealed for: it opens nowhere else. */
export const reachPlace = (person: string, platform: ConsentPlatform): string => `reach/${person}/${platform}`

/** The platform accounts by which a person (by keyed hash) can be written to now. They leave the house in a message's address alone, and are never logged. */
export const reachOf = async ({ reaches, keys }: Pick<Rooms, 'reaches' | 'keys'>, person: string): Promise<ContactWays> => {
  const kept = await reaches.of(person)
  return kept.reduce<ContactWays>((ways, { platform, sealed }) => ({ ...ways, ...contactWayOf(platform, keys.open(sealed, reachPlace(person, platform))) }), {})
}
