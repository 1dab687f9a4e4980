import type { StaffCommand } from '@haochaping/shared/schemas/actOnTicket.ts'
import type { TicketIn } from '../ticket.ts'
import type { Decision, Scene } from './scene.ts'

type Asked = Extract<StaffCommand, { command: 'viewContact' }>
type Ticket = TicketIn<'accepted' | 'contacted' | 'rectifying' | 'explaining' | 'rectified' | 'replied'>

/**
 * 查看联系方式: name and number are shown once for one reason; the citizen is told who looked and why. Also after the reply,
 * for it may have reached no phone (电话告知). An anonymous rating stays anonymous.
 */
export const viewContact = (ticket: Ticket, { reason }: Asked, scene: Scene): Decision => {
  if (scene.rating.anonymous) return { refused: 'staysAnonymous' }
  if (!scene.hasPhone) return { refused: 'noPhone' }
  return {
    ticket: { ...ticket, views: [...ticket.views, scene.said(reason)] },
    happened: [{ fact: 'contactViewed' }], messages: [{ recipient: { to: 'author' }, told: { purpose: 'contactViewed', reason } }]
  }
}
