import type { StaffCommand } from '@haochaping/shared/schemas/actOnTicket.ts'
import type { TicketIn } from '../ticket.ts'
import { finished } from './clocks.ts'
import type { Decision, Scene } from './scene.ts'

/** 整改完成: what was done, with what shows it. */
export const rectify = (ticket: TicketIn<'rectifying'>, { summary, photos }: Extract<StaffCommand, { command: 'rectify' }>, scene: Scene): Decision => ({
  ticket: { ...ticket, phase: 'rectified', works: [scene.said(summary, photos)], clocks: finished(ticket.clocks, ['rectify'], scene.now) },
  happened: [{ fact: 'rectified', data: { photos: photos.length } }], messages: []
})
