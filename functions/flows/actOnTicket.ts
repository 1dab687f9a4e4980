import type { ActedOnTicket, ActOnTicket, StaffCommand } from '@haochaping/shared/schemas/actOnTicket.ts'
import { isRefusal } from '@haochaping/shared/schemas/refusal.ts'
import type { Refusal } from '@haochaping/shared/schemas/refusal.ts'
import type { Staff } from '../domain/actor.ts'
import { act } from '../domain/rectification/act.ts'
import { rowOf } from '../domain/rectification/rowOf.ts'
import type { Scene } from '../domain/rectification/scene.ts'
import type { ServiceEvent } from '../domain/serviceEvent.ts'
import { placeOf } from '../intake/arrivingEvent.ts'
import { nowFor } from './nowFor.ts'
import { openedTicket } from './openedTicket.ts'
import type { Opened } from './openedTicket.ts'
import { photosIn } from './photosIn.ts'
import type { Rooms } from './rooms.ts'
import { saidBy } from './saidBy.ts'
import { ticketView } from './ticketView.ts'
import { unitNamed } from './unitNamed.ts'
import { upToNow } from './upToNow.ts'
import { saved } from './written.ts'

/** How often an act is decided anew because the system wrote in between (a reminder, a figure), before the caller is asked to try again (our choice). */
const attempts = 5

/**
 * One act of staff on a ticket. Whoever acts names the turn she saw: where a colleague was faster nothing is done
 * (movedOn). The same act again gets the same answer and changes nothing; a number that was shown once is not shown again.
 */
export const actOnTicket = (rooms: Rooms) =>
  async ({ eventId, actId, turn, act: command }: ActOnTicket, staff: Staff): Promise<ActedOnTicket | Refusal> => {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const opened = await openedTicket(rooms, eventId, staff)
      if (isRefusal(opened)) return opened
      if (isRepeat(opened.event, actId, staff.key)) return { ticket: await ticketView(rooms, opened.event, { ...opened, staff }), repeated: true }
      if (opened.ticket.turn !== turn) return { refused: 'movedOn' }
      const scene = await sceneOf(rooms, opened, { staff, command })
      const photos = await photosIn(rooms, command, { eventId, keeper: staff.key })
      if (isRefusal(scene)) return scene
      if (isRefusal(photos)) return photos
      const after = act(upToNow(rooms, opened.event, scene.rules), { ...command, ...photos }, { actId, scene })
      if (isRefusal(after)) return after
      if (await saved(rooms, opened.event, after)) return acted(rooms, after, { staff, command })
    }
    return { refused: 'busy' }
  }

/** Whether this very act of this person stands in the ledger already. */
export const isRepeat = ({ ledger }: ServiceEvent, actId: string, key: string): boolean =>
  ledger.some(({ data }) => data['act'] === actId && data['by'] === key)

const sceneOf = async (rooms: Rooms, { event, rating, posts }: Opened, { staff, command }: { staff: Staff; command: StaffCommand }): Promise<Scene | Refusal> => {
  const { by } = rowOf(command.command)
  const post = posts.find(({ role }) => by.includes(role))
  if (!post) return { refused: 'notAllowed' }
  const target = command.command === 'transfer' ? await unitNamed(rooms, command.unit) : undefined
  return {
    now: nowFor(rooms, event), rating, item: event.facts.item, hasPhone: event.sealed.phone !== undefined,
    rules: { policy: rooms.policies.of(event.policy), calendar: await rooms.calendar(event.facts.region) },
    by: { role: post.role, key: staff.key, unit: post.unit }, said: saidBy(rooms, staff.key),
    ...(target ? { target } : {})
  }
}

const acted = async (rooms: Rooms, event: ServiceEvent, { staff, command }: { staff: Staff; command: StaffCommand }): Promise<ActedOnTicket> => {
  rooms.nudge()
  if (event.outcome.state !== 'rated' || !event.outcome.ticket) throw new Error('what was acted on is a ticket')
  const { rating, ticket } = event.outcome
  return { ticket: await ticketView(rooms, event, { rating, ticket, staff }), ...contactOf(rooms, event, command), repeated: false }
}

/** Opened only here, only for this one reply. */
const contactOf = ({ keys }: Rooms, { eventId, sealed }: ServiceEvent, { command }: StaffCommand): Pick<ActedOnTicket, 'contact'> =>
  command === 'viewContact' && sealed.phone
    ? { contact: { name: keys.open(sealed.name, placeOf(eventId, 'name')), phone: keys.open(sealed.phone, placeOf(eventId, 'phone')) } }
    : {}
