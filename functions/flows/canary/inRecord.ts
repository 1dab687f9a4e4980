import { canonicalJson } from '@haochaping/shared/receipt/canonicalJson.ts'
import { firstBreak } from '../../domain/ledger.ts'
import { contentHash } from '../../domain/rating.ts'
import { seenIf, unseen } from './sighting.ts'
import type { Station } from './sighting.ts'

/** 入库: the record holds just what was sent and the receipt that was given, its ledger is unbroken and has them, and a ticket was opened. */
export const inRecord: Station = async ({ events }, { eventId, citizen, rating }, { receipt }) => {
  const event = await events.load(eventId)
  if (event?.outcome.state !== 'rated' || !receipt) return unseen
  const { rating: kept, ticket } = event.outcome
  const { ratingId, level, reasons, words, anonymous, channel, photos } = kept
  const isSame = canonicalJson({ eventId, ratingId, level, reasons, words, anonymous, channel }) === canonicalJson(rating) && photos === undefined && kept.rater === citizen
  const entry = event.ledger[receipt.content.ledger.position - 1]
  const stands = firstBreak(event.ledger) === undefined && entry?.fact === 'rated' && entry.hash === receipt.content.ledger.hash && entry.data['content'] === contentHash(kept)
  return seenIf(isSame && stands && canonicalJson(kept.receipt) === canonicalJson(receipt) && ticket !== undefined)
}
