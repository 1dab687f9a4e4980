import type { UnitsListed } from '@haochaping/shared/schemas/listUnits.ts'
import type { Rooms } from './rooms.ts'

/** The units in which somebody handles 差评, each once, by code. */
export const listUnits = ({ staff }: Pick<Rooms, 'staff'>) => async (): Promise<UnitsListed> => {
  const handling = (await staff.list()).filter(({ state, role }) => state === 'active' && (role === 'handler' || role === 'leader'))
  const names = new Map(handling.map(({ unit, unitName }) => [unit, unitName]))
  return { units: [...names].map(([unit, name]) => ({ unit, name })).sort((a, b) => (a.unit < b.unit ? -1 : 1)) }
}
