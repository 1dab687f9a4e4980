import type { CitizenCommand } from '@haochaping/shared/schemas/actOnCase.ts'
import type { Ticket } from '../ticket.ts'
import type { Decision, Scene } from './scene.ts'

type Open = Exclude<Ticket, { phase: 'closed' | 'excluded' }>

/** How many additions one ticket takes (our choice: enough for a conversation, too few for a flood). */
const most = 10

/** 补充说明: the citizen adds words or photos; the unit is told. */
export const supplement = (ticket: Open, { words, photos }: Extract<CitizenCommand, { command: 'supplement' }>, scene: Scene): Decision =>
  ticket.supplements.length >= most ? { refused: 'supplementsUsedUp' } : {
    ticket: { ...ticket, supplements: [...ticket.supplements, scene.said(words, photos)] },
    happened: [{ fact: 'supplemented', data: { photos: photos.length } }],
    messages: [{ recipient: { to: 'unit', role: 'handler', unit: ticket.agencyCode }, told: { purpose: 'citizenAdded' } }]
  }
