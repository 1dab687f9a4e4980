import type { RatingAccepted, SubmitRating } from '@haochaping/shared/schemas/submitRating.ts'
import { isTold, mayPass } from '../api/outcome.ts'
import type { Outcome, Trouble } from '../api/outcome.ts'
import { submitRating } from '../api/submitRating.ts'
import { useDrafts } from './drafts.ts'
import { knownCase, useKnownCases } from './knownCases.ts'
import { useOutbox } from './outbox.ts'
import { useReceipts } from './receipts.ts'
import { keyOf } from './session.ts'

/** accepted: a receipt is there. kept: it lies in the outbox and goes again by itself. refused: it lies in the draft, with the reason. */
export type Sent = { accepted: RatingAccepted } | { kept: Trouble } | { refused: Trouble }

const underway: Record<string, Promise<Sent>> = {}

/**
 * Sends a rating, first putting it into the outbox, so that a killed program sends it again with the same id.
 * A second tap while it is under way gets the same answer.
 */
export const sendRating = (asked: SubmitRating): Promise<Sent> => {
  const before = underway[asked.ratingId]
  if (before !== undefined) return before
  const key = keyOf(asked.eventId)
  useOutbox.getState().keep(key, asked)
  const sending = submitRating(asked)
    .then((outcome) => settle({ key, asked, outcome }))
    .finally(() => { delete underway[asked.ratingId] })
  underway[asked.ratingId] = sending
  return sending
}

type Answered = { key: string; asked: SubmitRating; outcome: Outcome<RatingAccepted> }

const settle = ({ key, asked, outcome }: Answered): Sent => {
  if (isTold(outcome)) return accept(key, asked, outcome.told)
  if (mayPass(outcome)) return { kept: outcome }
  useDrafts.getState().change(key, (draft) => ({ ...draft, trouble: outcome }))
  useOutbox.getState().drop(key)
  return { refused: outcome }
}

const accept = (key: string, asked: SubmitRating, accepted: RatingAccepted): Sent => {
  const { eventId, level, ratedAt } = accepted.receipt.content
  useReceipts.getState().keep(key, { accepted, ...(level === asked.level ? {} : { instead: asked.level }) })
  useOutbox.getState().drop(key)
  useDrafts.getState().drop(key)
  const known = knownCase(eventId)
  const replyDue = accepted.next?.reply
  if (known !== undefined)
    useKnownCases.getState().keep([{ ...known, case: { ...known.case, state: 'rated', level, ratedAt, ...(replyDue === undefined ? {} : { replyDue }) } }])
  return { accepted }
}
