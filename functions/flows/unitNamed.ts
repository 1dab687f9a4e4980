import type { Rooms } from './rooms.ts'

/** A unit that somebody works in, by its code. */
export const unitNamed = async ({ staff }: Pick<Rooms, 'staff'>, code: string): Promise<{ unit: string; name: string } | undefined> => {
  const member = (await staff.list()).find(({ state, unit }) => state === 'active' && unit === code)
  return member && { unit: code, name: member.unitName }
}
