import { HallEntry } from '@haochaping/shared/schemas/receiveCases.ts'
import type { Refusal } from '@haochaping/shared/schemas/refusal.ts'
import { wrongFields } from '@haochaping/shared/schemas/wrongFields.ts'
import { isCanary } from '../domain/canary/isCanary.ts'
import { entryFacts } from '../intake/entryFacts.ts'
import type { HallKey } from '../keys/keyProvider.ts'
import type { Rooms } from './rooms.ts'
import { takeIn } from './takeIn.ts'
import type { TakenIn } from './takeIn.ts'

/** Takes in one service event as somebody reports it, who may for these agencies; for the canary's nobody may. */
export const receiveCase = (rooms: Rooms) => async (entry: unknown, agencies: HallKey['agencies']): Promise<TakenIn | Refusal> => {
  const parsed = HallEntry.safeParse(entry)
  if (!parsed.success) return { refused: 'badRequest', fields: wrongFields(parsed.error) }
  const facts = entryFacts(parsed.data, rooms.clock.now(), 'gbt39046')
  if ('fields' in facts) return { refused: 'badRequest', fields: facts.fields }
  const mayReport = !isCanary(facts.agencyCode) && (agencies === '*' || agencies.includes(facts.agencyCode))
  return mayReport ? takeIn(rooms, parsed.data, facts) : { refused: 'agencyNotYours', fields: ['deptCode'] }
}
