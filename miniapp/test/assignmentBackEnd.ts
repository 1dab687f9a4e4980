import { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { ActOnAssignment } from '@haochaping/shared/schemas/actOnAssignment.ts'
import type { AssignmentView } from '@haochaping/shared/schemas/assignment.ts'
import type { AssignmentsListed } from '@haochaping/shared/schemas/listAssignments.ts'
import type { Proposal } from '@haochaping/shared/schemas/listProposals.ts'
import type { OpenAssignment } from '@haochaping/shared/schemas/openAssignment.ts'
import type { PublishCase } from '@haochaping/shared/schemas/publishCase.ts'
import type { Refused } from '@haochaping/shared/schemas/refusal.ts'
import type { TicketView } from '@haochaping/shared/schemas/viewTicket.ts'
import { useStaffSession } from '../src/state/session.ts'
import { ticketFor } from './staffBackEnd.ts'
import { realEstate } from './summaries.ts'
import { phone } from './taro.ts'
import type { Request } from './taro.ts'

const day = (text: string): LocalDate => LocalDate.parse(text)
const dueOn = (text: string) => ({ at: `${text}T15:59:59.999Z`, on: day(text), provisional: false })
export const today = day('2026-11-22')
export const assignmentId = 'Wb4Kq8Zt2Lx6Vn0Rm3Yc5P'
const at = '2026-11-22T02:00:00.000Z'
const ticketId = (n: number): string => `${String(n).padStart(22, 'd')}-1`

export const aProposal = (changed: Partial<Proposal> = {}): Proposal => ({
  agencyCode: realEstate.code, agency: realEstate.name, item: 'code of 不动产转移登记', name: '不动产转移登记', reason: '208', count: 17, rated: 310,
  tickets: [1, 2].map((n) => ({ eventId: ticketId(n), day: day('2026-11-18'), level: 'dissatisfied' as const, window: '7' })),
  similar: [{ eventId: ticketId(3), day: day('2026-11-16'), shared: ['材料清单不全', '跑了两趟'] }], ...changed
})

const { tickets: _, similar: __, rated: ___, ...topic } = aProposal()
export const anAssignment = (changed: Partial<AssignmentView> = {}): AssignmentView => ({
  assignmentId, state: 'running', about: { kind: 'improvement', ...topic }, unit: realEstate.code, unitName: realEstate.name, at, due: dueOn('2026-12-04'), today, turn: 1, can: [],
  asked: { words: '请把材料清单补齐', at }, rounds: [], course: [], steps: [{ position: 1, at, actor: 'supervisor', fact: 'accepted', hash: 'a'.repeat(64) }], ...changed
})

const glance = ({ assignmentId: id, state, about, unit = '', unitName = '', at: since, due, told }: AssignmentView): AssignmentsListed['assignments'][number] =>
  ({ assignmentId: id, state, about, unit, unitName, at: since, ...(due ? { due } : {}), ...(told === undefined ? {} : { told }), overdue: false, workdaysLeft: 9 })

/** A server with proposals, assignments and typical cases; what was sent to it is kept. */
export const assignmentBackEnd = {
  proposals: [] as Proposal[],
  assignment: anAssignment(),
  listed: [] as AssignmentView[],
  cases: [] as AssignmentsListed['cases'],
  ticket: ticketFor('closed', []) as TicketView,
  refuse: undefined as { refused: Refused; fields?: string[] } | undefined,
  opened: [] as OpenAssignment[],
  acted: [] as Omit<ActOnAssignment, 'assignmentId'>[],
  told: [] as Omit<PublishCase, 'eventId'>[],
  begin(role: 'supervisor' | 'leader') {
    Object.assign(this, { proposals: [aProposal()], assignment: anAssignment(), listed: [anAssignment()], cases: [], ticket: ticketFor('closed', []), refuse: undefined, opened: [], acted: [], told: [] })
    useStaffSession.setState({ role })
    phone.answer = answer
  }
}

const told = (data: unknown) => ({ statusCode: 200, data: JSON.stringify(data) })

const answer = async ({ url, method, data = '{}' }: Request) => {
  const { proposals, assignment, listed, cases, ticket, refuse } = assignmentBackEnd
  if (method === 'POST' && refuse !== undefined) return { statusCode: 409, data: JSON.stringify({ ...refuse, say: '', requestId: 'r1' }) }
  const asked = JSON.parse(data) as never
  if (url.startsWith('/api/proposals')) return told({ today, from: day('2026-08-01'), place: { code: '990100', name: '云州市', kind: 'region' }, proposals })
  if (url.startsWith('/api/units')) return told({ units: [{ unit: realEstate.code, name: realEstate.name }, { unit: 'OTHER', name: '云州市公安局' }] })
  if (url.endsWith('/typical-case')) return (assignmentBackEnd.told.push(asked), told({ state: 'published', at, repeated: false }))
  if (url.endsWith('/acts')) return (assignmentBackEnd.acted.push(asked), told({ assignment, repeated: false }))
  if (url === '/api/assignments' && method === 'POST') return (assignmentBackEnd.opened.push(asked), told({ assignment, repeated: false }))
  if (url.startsWith('/api/assignments?')) return told({ today, assignments: listed.map(glance), cases })
  if (url.startsWith('/api/assignments/')) return told(assignment)
  return told(ticket)
}
