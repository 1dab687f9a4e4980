import type { StaffCommandName } from '@haochaping/shared/schemas/staffCommands.ts'
import type { TicketView } from '@haochaping/shared/schemas/viewTicket.ts'

/** What is offered on a ticket: the one act that brings it on, and all others that are allowed. */
export type Offered = { first?: StaffCommandName; rest: StaffCommandName[] }

/** 三种办法: chosen on one page where more than one is open. */
export const wayActs: readonly StaffCommandName[] = ['rectifyNow', 'rectifyByDate', 'explain']

/** Deciding what somebody waits for comes before the steps of the road; what is not here never stands first. */
const road: readonly StaffCommandName[] = ['decideExtension', 'voteOnAppeal', 'accept', 'rectifyNow', 'rectify', 'reply', 'answerOrder', 'order', 'conclude']

/** 回访核实: a number is looked up, then called, then what came of it is written down; who cannot be called is written to. */
const contactAct = ({ canCall, handling }: TicketView): StaffCommandName =>
  !canCall ? 'writeToCitizen' : handling.views.length === 0 ? 'viewContact' : 'recordContact'

/** 电话告知: a reply that reaches no phone by itself is told by telephone. */
const callAct = ({ handling, reach }: TicketView): StaffCommandName | undefined => handling.phase === 'replied' && !reach.message ? 'viewContact' : undefined

/** What calls somebody: of no use where nobody may be called, and refused there. */
const callActs: readonly StaffCommandName[] = ['viewContact', 'recordContact']

/** Nothing is offered that the server did not allow, and everything that it did; no call to one who cannot be called. */
export const nextActs = (ticket: TicketView): Offered => {
  const { handling, canCall } = ticket
  const can = ticket.can.filter((command) => canCall || !callActs.includes(command))
  const decides = can.find((command) => command === 'decideExtension' || command === 'voteOnAppeal')
  const contact = handling.phase === 'accepted' ? contactAct(ticket) : undefined
  const first = decides ?? can.find((command) => command === contact) ?? road.find((command) => can.includes(command)) ?? can.find((command) => command === callAct(ticket))
  const rest = can.filter((command) => command !== first)
  return first === undefined ? { rest } : { first, rest: first === 'rectifyNow' ? rest.filter((command) => !wayActs.includes(command)) : rest }
}
