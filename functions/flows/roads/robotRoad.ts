import type { Limit } from '../../domain/sending/channel.ts'
import type { FindRoad } from '../../notifications/carrier.ts'
import type { Sender } from '../../notifications/sender.ts'
import { isStaffTold } from '../../notifications/templates/isStaffTold.ts'
import { rendered } from '../../notifications/templates/rendered.ts'
import { staffFacts } from '../../notifications/templates/staffFacts.ts'
import type { Rooms } from '../rooms.ts'

/** The group robot of each unit that has one, by agency code. */
export type Robots = Readonly<Record<string, Sender<null, { content: string }>>>

/** A robot takes 20 messages a minute, at 企业微信 and 钉钉 alike; 钉钉 then shuts it for ten minutes. */
const perRobot: Limit = { perMinute: 20 }

/** 群机器人: to the group of a unit. Everybody in the group reads it: the case, the date, the link, and nothing else. */
export const robotRoad = ({ ticketLink, inboxLink }: Pick<Rooms, 'ticketLink' | 'inboxLink'>, robots: Robots): FindRoad => async ({ id: unit }, { key, at, told, matter, eventId }) => {
  const send = Object.hasOwn(robots, unit) ? robots[unit] : undefined
  if (!send || !isStaffTold(told)) return undefined
  const message = rendered('robot', undefined, staffFacts(told, matter, { at, link: eventId === undefined ? inboxLink() : ticketLink(eventId) }))
  return message && { channel: `robot:${unit}`, limit: perRobot, carry: () => send({ key, to: null, message }) }
}
