import { ActOnTicket } from '@haochaping/shared/schemas/actOnTicket.ts'
import type { ActedOnTicket } from '@haochaping/shared/schemas/actOnTicket.ts'
import { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { MyTickets } from '@haochaping/shared/schemas/myTickets.ts'
import type { Phase } from '@haochaping/shared/schemas/phase.ts'
import type { Refused } from '@haochaping/shared/schemas/refusal.ts'
import type { StaffCommandName } from '@haochaping/shared/schemas/staffCommands.ts'
import type { TicketView } from '@haochaping/shared/schemas/viewTicket.ts'
import { dueOn, dues, eventId } from './backEnd.ts'
import { phone } from './taro.ts'
import type { Request } from './taro.ts'

const day = (text: string): LocalDate => LocalDate.parse(text)
const at = '2026-11-20T02:00:00.000Z'
const step = (position: number, fact: TicketView['steps'][number]['fact'], actor: TicketView['steps'][number]['actor']) => ({ position, at, actor, fact, hash: String(position).repeat(64) })

/** A ticket in some phase, with what may be done. */
export const ticketFor = (phase: Phase, can: readonly StaffCommandName[], changed: Partial<TicketView> = {}): TicketView => ({
  eventId, projectNo: 'YZ-1', item: '不动产转移登记', agency: '登记中心', level: 'dissatisfied', reasons: ['没有提供材料清单'], words: '白跑一趟', photos: [],
  anonymous: false, canCall: true, reach: { message: true, phone: true }, openedAt: at, dues, policy: { version: 'national-default@1', title: '规则', source: '国办发〔2019〕51号', verified: true },
  turn: 1, can: [...can], promise: { from: day('2026-11-22'), to: day('2026-12-11') },
  handling: {
    phase, unit: '登记中心', hands: 1, transfers: [], round: 1, attempts: [], views: [], works: [], extensions: [], orders: [], supplements: [], rounds: [],
    clocks: [{ step: 'accept', state: 'running', due: dueOn('2026-11-23') }, { step: 'reply', state: 'running', due: dueOn('2026-12-14') }]
  },
  steps: [step(1, 'received', 'hall'), step(2, 'rated', 'citizen')], ...changed
})

/** A row of the desk. */
export const deskTicket = (changed: Partial<MyTickets['tickets'][number]> = {}): MyTickets['tickets'][number] => ({
  eventId, item: '不动产转移登记', level: 'dissatisfied', reason: '没有提供材料清单', unit: '登记中心', hands: 1, round: 1, phase: 'received', openedAt: at,
  next: { step: 'accept', due: dueOn('2026-11-23'), overdue: false }, extensionAsked: false, appealAsked: false, ordered: false, workdaysLeft: 1, can: ['accept'], ...changed
})

/** A server with one ticket that does every act once, unless a colleague was faster, it refuses, or the line is dead. */
export const staffBackEnd = {
  ticket: ticketFor('received', ['accept']),
  desk: { today: day('2026-11-22'), tickets: [], more: false } as MyTickets,
  contact: undefined as ActedOnTicket['contact'],
  refuse: undefined as Refused | undefined,
  away: false,
  done: [] as ActOnTicket[],
  reset(ticket: TicketView) {
    Object.assign(this, { ticket, contact: undefined, refuse: undefined, away: false, done: [], desk: { today: day('2026-11-22'), tickets: [], more: false } })
    phone.answer = answer
  },
  /** A colleague does something: the ticket goes on without the one who writes. */
  colleagueActs(changed: Partial<TicketView>) {
    const { turn, steps } = this.ticket
    this.ticket = { ...this.ticket, turn: turn + 1, steps: [...steps, step(steps.length + 1, 'accepted', 'leader')], ...changed }
  }
}

const told = (data: unknown) => ({ statusCode: 200, data: JSON.stringify(data) })
const refused = (code: Refused) => ({ statusCode: 409, data: JSON.stringify({ refused: code, say: '', requestId: 'r1' }) })

const answer = async (request: Request) => {
  if (staffBackEnd.away) throw new Error('offline')
  if (request.url.endsWith('/acts')) return acted(request)
  if (request.url.startsWith('/api/tickets/')) return told(staffBackEnd.ticket)
  if (request.url.startsWith('/api/tickets')) return told(staffBackEnd.desk)
  if (request.url.startsWith('/api/my/messages')) return told({ messages: [], unread: 3 })
  if (request.url === '/api/praise') return told({ from: day('2026-11-15'), to: day('2026-11-21'), ratings: 12, reasons: [{ code: 'x', label: '服务热情效率高', count: 9 }] })
  return refused('noSuchRoute')
}

const acted = (request: Request) => {
  const asked = ActOnTicket.parse({ eventId, ...JSON.parse(request.data ?? '') as object })
  if (staffBackEnd.done.some(({ actId }) => actId === asked.actId)) return told({ ticket: staffBackEnd.ticket, repeated: true })
  if (staffBackEnd.refuse !== undefined) return refused(staffBackEnd.refuse)
  if (asked.turn !== staffBackEnd.ticket.turn) return refused('movedOn')
  staffBackEnd.done.push(asked)
  return told({ ticket: { ...staffBackEnd.ticket, turn: asked.turn + 1 }, ...(staffBackEnd.contact === undefined ? {} : { contact: staffBackEnd.contact }), repeated: false })
}
