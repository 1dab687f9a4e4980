import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { Refusal } from '@haochaping/shared/schemas/refusal.ts'
import type { Proposal } from '@haochaping/shared/schemas/listProposals.ts'
import type { AssignmentOpening } from '@haochaping/shared/schemas/openAssignment.ts'
import { isDone } from '../domain/assignment/act.ts'
import type { Assignment } from '../domain/assignment/assignment.ts'
import { behindFrom } from '../domain/assignment/behindFrom.ts'
import { isInForce } from '../domain/assignment/improved.ts'
import { assign, decline } from '../domain/assignment/openings.ts'
import { recurring } from '../domain/assignment/proposalsOf.ts'
import type { Scene } from '../domain/assignment/scene.ts'
import { inParallel } from './inParallel.ts'
import { improvementId, lastOf } from './lastOf.ts'
import { proposed } from './listProposals.ts'
import type { Rooms } from './rooms.ts'
import { agencySeason } from './seasonOf.ts'
import { unitNamed } from './unitNamed.ts'

type Deciding = Exclude<AssignmentOpening, { command: 'ask' }>
const abreast = 8

/** 立项 or 不立项, of what is proposed at this moment; the decision that stands where this very act has made it before. */
export const decideProposal = async (rooms: Rooms, deciding: Deciding, { actId, scene }: { actId: string; scene: Scene }): Promise<Assignment | Refusal> => {
  const { last, next } = await lastOf(rooms, deciding)
  if (last && isDone(last, actId, scene.by.key)) return last
  const proposal = await proposalNow(rooms, deciding)
  if (!proposal) return { refused: 'notProposed' }
  const assignmentId = improvementId(rooms, deciding, next)
  const { agencyCode, agency, item, name, reason, count } = proposal
  const about = { kind: 'improvement' as const, agencyCode, agency, item, name, reason, count }
  if (deciding.command === 'decline') return decline({ about, known: proposal.tickets.map(({ eventId }) => eventId), words: deciding.words }, { assignmentId, actId, scene })
  const target = await unitNamed(rooms, deciding.unit)
  if (!target) return { refused: 'unknownUnit', fields: ['unit'] }
  const also = await takenIn(rooms, deciding)
  return assign({ about, unit: deciding.unit, unitName: target.name, words: deciding.words, due: deciding.due, also }, { assignmentId, actId, scene })
}

const proposalNow = async (rooms: Rooms, { agencyCode, item, reason }: Deciding): Promise<Proposal | undefined> => {
  const today = localDateOf(rooms.clock.now())
  const season = { from: behindFrom(today), to: today }
  const figures = await agencySeason(rooms, agencyCode, season)
  const [found] = await proposed(rooms, recurring(figures).filter((topic) => topic.item === item && topic.reason === reason), { figures, season })
  return found
}

/** Of the 差评 that were taken in by name those that may be: in force, of the item, and not behind it by their reason already. */
const takenIn = async ({ events }: Rooms, { agencyCode, item, reason, also }: Extract<Deciding, { command: 'accept' }>): Promise<string[]> => {
  const found = await inParallel([...new Set(also)], abreast, (eventId) => events.load(eventId))
  return found.flatMap((event) => {
    const fits = event && isInForce(event) && event.facts.agencyCode === agencyCode && event.facts.itemCode === item
      && event.outcome.state === 'rated' && !event.outcome.rating.reasons.includes(reason)
    return fits ? [event.eventId] : []
  })
}
