import type { StaffCommand } from '@haochaping/shared/schemas/actOnTicket.ts'
import type { TicketIn } from '../ticket.ts'
import { alwaysOf } from './alwaysOf.ts'
import type { Decision, Scene } from './scene.ts'

type Asked = Extract<StaffCommand, { command: 'transfer' }>

/** 转办: another unit is the right one. No clock restarts (首办责任), the hands are counted, the citizen is told. */
export const transfer = (ticket: TicketIn<'received' | 'accepted' | 'contacted'>, { reason }: Asked, scene: Scene): Decision => {
  if (!scene.target) return { refused: 'unknownUnit', fields: ['unit'] }
  const { unit, name } = scene.target
  if (unit === ticket.agencyCode) return { refused: 'sameUnit', fields: ['unit'] }
  const hands = ticket.hands + 1
  return {
    ticket: {
      ...alwaysOf(ticket), phase: 'received', agencyCode: unit, agency: name, hands,
      transfers: [...ticket.transfers, { from: ticket.agency, to: name, said: scene.said(reason) }], units: [...new Set([...ticket.units, unit])]
    },
    happened: [{ fact: 'transferred', data: { from: ticket.agencyCode, to: unit, hands } }],
    messages: [
      { recipient: { to: 'unit', role: 'handler', unit }, told: { purpose: 'transferredIn', hands } },
      { recipient: { to: 'unit', role: 'leader', unit }, told: { purpose: 'transferredIn', hands } },
      { recipient: { to: 'author' }, told: { purpose: 'transferred', agency: name, hands } }
    ]
  }
}
