import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import type { Refusal } from '@haochaping/shared/schemas/refusal.ts'
import type { SubmitRating } from '@haochaping/shared/schemas/submitRating.ts'
import { isBad } from '@haochaping/shared/standard/levels.ts'
import { reasonCatalogueVersion } from '@haochaping/shared/standard/reasonCatalogue.ts'
import { reasonsRefused } from './reasonsRefused.ts'
import { effect } from './effect.ts'
import { record } from './ledger.ts'
import { contentHash } from './rating.ts'
import type { Rating } from './rating.ts'
import { ratingReceipt } from './ratingReceipt.ts'
import type { RatingScene } from './ratingScene.ts'
import { duesOf } from './rectification/duesOf.ts'
import { openTicket } from './rectification/openTicket.ts'
import { withTimer } from './rectification/timers.ts'
import type { ServiceEvent } from './serviceEvent.ts'
import type { Ticket } from './ticket.ts'

/**
 * One person's rating of one service event: the event with the rating, its ledger entries, its receipt, and for a 差评
 * the ticket with due dates and the notice on its way; or why it cannot be. A repeat of the same rating is no business
 * of this function: the caller compares `ratingId` first.
 */
export const rate = (event: ServiceEvent, asked: SubmitRating, scene: RatingScene): ServiceEvent | Refusal => {
  const refusal = mayNotRate(event, asked, scene.now)
  if (refusal) return refusal
  const said = { level: asked.level, reasons: [...asked.reasons].sort(), words: trimmed(asked.words), photos: asked.photos?.length ? asked.photos : undefined, anonymous: asked.anonymous, salt: scene.salt }
  const { data, ledger } = withRated(event, said, scene)
  const ticket = isDispatched(asked, scene) ? openTicket(event.facts, scene, scene.now) : undefined
  const { words, photos, ...spoken } = said
  const rating: Rating = {
    ...spoken, ...(words === undefined ? {} : { words }), ...(photos ? { photos } : {}), ratingId: asked.ratingId, reasonCatalogue: reasonCatalogueVersion,
    channel: asked.channel, origin: 'active', ratedAt: scene.now, rater: scene.rater.key, by: scene.rater.by,
    receipt: ratingReceipt(event, { level: asked.level, contentHash: data.content, ledger }, scene)
  }
  return {
    ...event,
    outcome: { state: 'rated', rating, ...(ticket ? { ticket } : {}) },
    ledger: ticket ? withTicket(ledger, ticket, event.policy) : ledger,
    effects: owed(event, ticket, scene)
  }
}

const trimmed = (words: string | undefined) => words?.trim() || undefined

const mayNotRate = (event: ServiceEvent, asked: SubmitRating, now: Instant): Refusal | undefined => {
  if (event.outcome.state === 'rated') return { refused: 'alreadyRated' }
  if (event.outcome.state !== 'awaiting' || (event.closes && now > event.closes.at)) return { refused: 'windowClosed' }
  return reasonsRefused(asked)
}

const withRated = (event: ServiceEvent, said: Parameters<typeof contentHash>[0], { now, rater }: RatingScene) => {
  const data = { level: said.level, content: contentHash(said), by: rater.by }
  return { data, ledger: record(event.ledger, { at: now, actor: 'citizen', fact: 'rated', data }, event.policy) }
}

/** 派单: a 差评 is handled, unless the region only counts the anonymous ones or those without a word. */
const isDispatched = ({ level, anonymous, words }: SubmitRating, { policy: { dispatch } }: RatingScene): boolean =>
  isBad(level) && !(anonymous && dispatch.anonymous.value === 'statisticOnly') && !(dispatch.requireText.value && !words?.trim())

const withTicket = (ledger: ServiceEvent['ledger'], ticket: Ticket, policy: string) => {
  const { accept, contact, rectify, reply } = duesOf(ticket)
  return record(ledger, {
    at: ticket.openedAt, actor: 'system', fact: 'ticketOpened',
    data: { accept: accept.at, contact: contact.at, rectify: rectify.at, reply: reply.at }
  }, policy)
}

/** The window needs no closing any more: what an unrated event owed is over. The recount has a key of its own, so that nobody who is counting the unrated event strikes it off. */
const owed = ({ version }: ServiceEvent, ticket: Ticket | undefined, scene: RatingScene) => {
  const recount = effect('recount', scene.now, version + 1)
  return ticket ? withTimer([effect('notifyHandler', scene.now), recount], ticket, { policy: scene.policy, calendar: scene.calendar }) : [recount]
}
