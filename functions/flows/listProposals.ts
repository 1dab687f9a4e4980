import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { ListProposals, Proposal, ProposalsListed } from '@haochaping/shared/schemas/listProposals.ts'
import type { Refusal } from '@haochaping/shared/schemas/refusal.ts'
import type { CountedTicket } from '@haochaping/shared/schemas/viewSummary.ts'
import type { Staff } from '../domain/actor.ts'
import { behindFrom } from '../domain/assignment/behindFrom.ts'
import { mayRead } from '../domain/assignment/entitled.ts'
import { mostFirst, proposalOf, recurring } from '../domain/assignment/proposalsOf.ts'
import type { Figures, Topic } from '../domain/assignment/proposalsOf.ts'
import { inParallel } from './inParallel.ts'
import { isServed } from './isServed.ts'
import { lastOf } from './lastOf.ts'
import type { Rooms } from './rooms.ts'
import { agencySeason, regionSeason } from './seasonOf.ts'
import type { Season } from './seasonOf.ts'
import { similarTo } from './similarTo.ts'

/** How many topics are looked at, the most frequent first, and how many at a time (our choice: what one reads on a phone). */
const mostListed = 40
const abreast = 8

/**
 * 可以立项的: what recurs at a place in the last months, for supervisors (never of a unit of their own) and administrators. With
 * an item and a reason that one alone, with the 差评 behind it and, for supervisors, those whose words say the same:
 * administrators open no ticket and read nobody's words.
 */
export const listProposals = (rooms: Rooms) => async ({ place: asked, item, reason }: ListProposals, staff: Staff): Promise<ProposalsListed | Refusal> => {
  const roles = staff.posts.map(({ role }) => role)
  if (!roles.includes('supervisor') && !roles.includes('administrator')) return { refused: 'notAllowed' }
  const today = localDateOf(rooms.clock.now())
  const season = { from: behindFrom(today), to: today }
  const { place, figures } = await figuresAt(rooms, asked ?? rooms.region, season)
  const topics = recurring(figures).filter((topic) => isAsked(topic, { item, reason }) && mayRead(staff, { units: [topic.agencyCode] }))
  const proposals = await proposed(rooms, topics.slice(0, mostListed), { figures, season })
  const whole = item !== undefined && reason !== undefined
  return {
    today, from: season.from, place,
    proposals: whole ? await inParallel(proposals, 1, (one) => roles.includes('supervisor') ? withSimilar(rooms, one, figures.tickets) : Promise.resolve(one)) : proposals.map(withoutTickets)
  }
}

type Counted = { figures: Figures; season: Season }

/** The proposals among these topics, with what came of each before. */
export const proposed = async (rooms: Rooms, topics: readonly Topic[], counted: Counted): Promise<Proposal[]> => {
  const found = await inParallel(topics, abreast, (topic) => proposedOne(rooms, topic, counted))
  return found.flatMap((one) => one ?? []).sort(mostFirst)
}

/** Whether there is anything new since a decision, only the 差评 by name can say: a division's figures do not know them. */
const proposedOne = async (rooms: Rooms, topic: Topic, { figures, season }: Counted): Promise<Proposal | undefined> => {
  const { last } = await lastOf(rooms, topic)
  const needsNames = figures.tickets.length === 0 && (last?.state === 'declined' || last?.state === 'published')
  return proposalOf(needsNames ? await agencySeason(rooms, topic.agencyCode, season) : figures, topic, last)
}

const isAsked = (topic: Topic, { item, reason }: Pick<ListProposals, 'item' | 'reason'>): boolean =>
  (item === undefined || topic.item === item) && (reason === undefined || topic.reason === reason)

const figuresAt = async (rooms: Rooms, code: string, season: Season): Promise<{ place: ProposalsListed['place']; figures: Figures }> => {
  if (isServed(rooms, code)) return { place: { code, name: rooms.regionName(code), kind: 'region' }, figures: await regionSeason(rooms, code, season) }
  const { name, ...figures } = await agencySeason(rooms, code, season)
  return { place: { code, name, kind: 'agency' }, figures }
}

const withoutTickets = (proposal: Proposal): Proposal => ({ ...proposal, tickets: [] })

const withSimilar = async (rooms: Rooms, proposal: Proposal, tickets: readonly CountedTicket[]): Promise<Proposal> => ({ ...proposal, similar: await similarTo(rooms, proposal, tickets) })
