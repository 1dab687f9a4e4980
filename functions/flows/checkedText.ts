import { isRefusal } from '@haochaping/shared/schemas/refusal.ts'
import type { Refusal } from '@haochaping/shared/schemas/refusal.ts'
import type { Rooms } from './rooms.ts'

/** How often in a clock hour somebody's text may be turned down because of personal data (our choice): enough to correct one, too few to try out who the people are. */
const mostAnHour = 20

/** Decides about a text that is to be published; whoever is turned down too often is not told any more what is in it. */
export const checkedText = async <T extends object>({ tries, clock }: Pick<Rooms, 'tries' | 'clock'>, writer: string, decide: () => T | Refusal): Promise<T | Refusal> => {
  const decision = decide()
  if (!isRefusal(decision) || decision.refused !== 'personalDataInside') return decision
  return await tries.count(`personal:${writer}`, clock.now()) > mostAnHour ? { refused: 'checkedTooOften' } : decision
}
