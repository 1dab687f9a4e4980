import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import { badLevels, goodLevels, sumOf } from '@haochaping/shared/indicators/counts.ts'
import type { AssignmentAbout } from '@haochaping/shared/schemas/assignment.ts'
import type { Proposal } from '@haochaping/shared/schemas/listProposals.ts'
import type { CountedTicket, ItemFigures } from '@haochaping/shared/schemas/viewSummary.ts'
import type { Assignment, AssignmentIn } from './assignment.ts'

/** From how many 差评 on one reason of one item counts as recurring (our choice, 来源待核: fewer may be chance). */
export const fewestAlike = 3

/** What was counted in a period: items, and the 差评 as far as they are named. */
export type Figures = { items: readonly ItemFigures[]; tickets: readonly CountedTicket[] }

/** One service item with one reason, and how often the reason was given. */
export type Topic = Omit<Extract<AssignmentAbout, { kind: 'improvement' }>, 'kind'>

/** 反复出现的: every item with a reason that was given often enough, the most frequent first. */
export const recurring = ({ items, tickets }: Figures): Topic[] => items
  .flatMap(({ item, name, agencyCode, agency, reasons }) => reasons.map(({ code: reason, count }) => {
    const topic = { agencyCode, agency, item, name, reason }
    return { ...topic, count: Math.max(count, ticketsOn(tickets, topic).length) }
  }))
  .filter(({ count }) => count >= fewestAlike)
  .sort(mostFirst)

/** The most frequent first; of equals in a fixed order. */
export const mostFirst = (a: Topic, b: Topic): number => b.count - a.count || (nameOf(a) < nameOf(b) ? -1 : 1)

/** 可以立项的: what recurs and is neither being improved nor was declined with the same 差评 before one. `lastOf`: what came of the topic last. */
export const proposalsOf = (figures: Figures, lastOf: (topic: Topic) => Assignment | undefined): Proposal[] =>
  recurring(figures).flatMap((topic) => proposalOf(figures, topic, lastOf(topic)) ?? []).sort(mostFirst)

/** The proposal to take up a topic that recurs, or undefined where that is not to be proposed after what came of it last. */
export const proposalOf = (figures: Figures, topic: Topic, last: Assignment | undefined): Proposal | undefined => {
  const tickets = ticketsOn(figures.tickets, topic)
  const whole = { ...topic, rated: ratedOf(figures, topic), tickets: tickets.map(shown), similar: [] }
  if (!last || last.state === 'withdrawn') return whole
  if (last.state === 'declined') return declinedBefore(whole, tickets, last)
  return last.state === 'published' ? publishedBefore(whole, tickets, last) : undefined
}

/** Declined: again only once there are 差评 that were not there then; it says how many, and why it was declined. */
const declinedBefore = (whole: Proposal, tickets: readonly CountedTicket[], { known, why, at }: AssignmentIn<'declined'>): Proposal | undefined => {
  const since = tickets.filter(({ eventId }) => !known.includes(eventId)).length
  return since === 0 ? undefined : { ...whole, declined: { on: localDateOf(at), words: why.words, since } }
}

/** Published: again only when services after that day are rated so as often as makes a proposal. */
const publishedBefore = (whole: Proposal, tickets: readonly CountedTicket[], { at }: AssignmentIn<'published'>): Proposal | undefined => {
  const publishedOn = localDateOf(at)
  const fresh = tickets.filter(({ day }) => day > publishedOn)
  return fresh.length < fewestAlike ? undefined : { ...whole, count: fresh.length, publishedOn, tickets: fresh.map(shown) }
}

/** The different 差评 on an item with a reason, the latest first. */
const ticketsOn = (tickets: readonly CountedTicket[], { item, reason }: Pick<Topic, 'item' | 'reason'>): CountedTicket[] =>
  [...new Map(tickets.filter((ticket) => ticket.item === item && ticket.reasons.includes(reason)).map((ticket) => [ticket.eventId, ticket])).values()]
    .sort((a, b) => (a.day === b.day ? (a.eventId < b.eventId ? -1 : 1) : a.day > b.day ? -1 : 1))

const shown = ({ eventId, day, level, window }: CountedTicket): Proposal['tickets'][number] => ({ eventId, day, level, ...(window === undefined ? {} : { window }) })

const ratedOf = ({ items }: Figures, topic: Topic): number =>
  items.filter(({ item, agencyCode }) => item === topic.item && agencyCode === topic.agencyCode).reduce((sum, { counts }) => sum + sumOf(counts, [...goodLevels, ...badLevels]), 0)

const nameOf = ({ agencyCode, item, reason }: Topic): string => `${agencyCode} ${item} ${reason}`
