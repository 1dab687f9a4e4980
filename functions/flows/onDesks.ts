import { isCanary } from '../domain/canary/isCanary.ts'
import type { ServiceEvent } from '../domain/serviceEvent.ts'
import type { Folds, Included } from './recountDay.ts'
import { recountDesk } from './recountDesk.ts'
import type { Rooms } from './rooms.ts'

/** Whether the desks of all units that have or had the ticket show it as it is: open at one of them, or at none. */
export const onDesks = async (rooms: Rooms, folds: Folds, { eventId, version, outcome }: ServiceEvent): Promise<boolean> => {
  if (outcome.state !== 'rated' || !outcome.ticket || isCanary(outcome.ticket.agencyCode)) return true
  const { ticket } = outcome
  const open = ticket.phase !== 'closed' && ticket.phase !== 'excluded'
  const shows = (unit: string, desk: Included): boolean => (open && unit === ticket.agencyCode ? (desk.get(eventId) ?? 0) >= version : !desk.has(eventId))
  const shown = await Promise.all([...new Set(ticket.units)].map(async (unit) => {
    const made = folds.get(`desk ${unit}`)
    if (made && shows(unit, await made)) return true
    const fresh = recountDesk(rooms, unit)
    folds.set(`desk ${unit}`, fresh)
    return shows(unit, await fresh)
  }))
  return shown.every(Boolean)
}
