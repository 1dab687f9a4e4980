import { Said } from '../domain/rectification/said.ts'

/** Something written, and where in the record it stands (ticket.works.0). */
export type Place = { where: string; said: Said }

/** Everything that people wrote, wherever in the value it stands. What the system itself wrote is in no ledger and not here. */
export const saidIn = (value: unknown, where: string): Place[] => {
  if (typeof value !== 'object' || value === null) return []
  const said = Said.safeParse(value)
  if (said.success) return said.data.by === 'system' ? [] : [{ where, said: said.data }]
  return Object.entries(value).flatMap(([name, inner]) => saidIn(inner, `${where}.${name}`))
}
