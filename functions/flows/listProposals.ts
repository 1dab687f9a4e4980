import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { ListProposals, Proposal, ProposalsListed } from '@haochaping/shared/schemas/listProposals.ts'
import type { Refusal } from '@haochaping/shared/schemas/refusal.ts'
import type { CountedTicket } from '@haochaping/shared/schemas/viewSummary.ts'
import type { Staff } from '../domain/actor.ts'
import { behindFrom } from '../domain/assignment/behindFrom.ts'
import { mayRead } from '../domain/assignment/entitled.ts'
import { proposalsOf, recurring } from '../domain/assignment/proposalsOf.ts'
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
 * an item and a reason that one alone, with the 差评 behind it and those whose words say the same.
 */
export const listProposals = (rooms: Rooms) => async ({ place: asked, item, reason }: ListProposals, staff: Staff): Promise<ProposalsListed | Refusal> => {
  if (!staff.posts.some(({ role }) => role === 'supervisor' || role === 'administrator')) return { refused: 'notAllowed' }
  const today = localDateOf(rooms.clock.now())
  const season = { from: behindFrom(today), to: today }
  const { place, figures } = await figuresAt(rooms, asked ?? rooms.region, season)
  const topics = recurring(figures).filter((topic) => isAsked(topic, { item, reason }) && mayRead(staff, { units: [topic.agencyCode] }))
  const proposals = await proposed(rooms, figures, topics.slice(0, mostListed))
  const whole = item !== undefined && reason !== undefined
  return { today, from: season.from, place, proposals: whole ? await inParallel(proposals, 1, (one) => withSimilar(rooms, one, figures.tickets)) : proposals.map(withoutTickets) }
}

/** The proposals among these topics, with what came of each before. */
export const proposed = async (rooms: Rooms, figures: Figures, topics: readonly Topic[]): Promise<Proposal[]> => {
  const lasts = await inParallel(topics, abreast, async (topic) => [nameOf(topic), (await lastOf(rooms, topic)).last] as const)
  const known = new Map(lasts)
  return proposalsOf(figures, (topic) => known.get(nameOf(topic))).filter((proposal) => known.has(nameOf(proposal)))
}

const nameOf = ({ agencyCode, item, reason }: Pick<Topic, 'agencyCode' | 'item' | 'reason'>): string => `${agencyCode}\0${item}\0${reason}`

const isAsked = (topic: Topic, { item, reason }: Pick<ListProposals, 'item' | 'reason'>): boolean =>
  (item === undefined || topic.item === item) && (reason === undefined || topic.reason === reason)

const figuresAt = async (rooms: Rooms, code: string, season: Season): Promise<{ place: ProposalsListed['place']; figures: Figures }> => {
  if (isServed(rooms, code))
    return { place: { code, name: rooms.regionName(code), kind: 'region' }, figures: await regionSeason(rooms, code, season) }
  const { name, ...figures } = await agencySeason(rooms, code, season)
  return { place: { code, name, kind: 'agency' }, figures }
}

const withoutTickets = (proposal: Proposal): Proposal => ({ ...proposal, tickets: [] })

const withSimilar = async (rooms: Rooms, proposal: Proposal, tickets: readonly CountedTicket[]): Promise<Proposal> => ({ ...proposal, similar: await similarTo(rooms, proposal, tickets) })
