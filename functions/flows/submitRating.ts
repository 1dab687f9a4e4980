import { isRefusal } from '@haochaping/shared/schemas/refusal.ts'
import type { Refusal } from '@haochaping/shared/schemas/refusal.ts'
import type { RatingAccepted, SubmitRating } from '@haochaping/shared/schemas/submitRating.ts'
import { rate } from '../domain/rate.ts'
import { duesOf } from '../domain/rectification/duesOf.ts'
import { receiptNumber } from '../domain/receiptNumber.ts'
import type { RatingScene } from '../domain/ratingScene.ts'
import type { ServiceEvent } from '../domain/serviceEvent.ts'
import type { Session } from '../identity/session.ts'
import { accessTo } from './accessTo.ts'
import type { Access } from './accessTo.ts'
import { nowFor } from './nowFor.ts'
import { photosIn } from './photosIn.ts'
import type { Rooms } from './rooms.ts'
import { saved } from './written.ts'

/** How often a rating is decided anew because somebody else wrote in between, before the caller is asked to try again. */
const attempts = 5

/**
 * Rates one service event: one read, one conditional write. The same `ratingId` again gets the same receipt and changes
 * nothing, so a double tap, a lost reply or a restarted phone end in one rating.
 */
export const submitRating = (rooms: Rooms) =>
  async (asked: SubmitRating, session: Session): Promise<RatingAccepted | Refusal> => {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const event = await rooms.events.load(asked.eventId)
      const access = event && await accessTo(rooms)(event, session, asked.pass)
      if (!event || !access) return { refused: event?.outcome.state === 'rated' && asked.pass ? 'alreadyRated' : 'notYours' }
      if (isRepeat(event, asked, session)) return { ...acceptedOf(event), repeated: true }
      const photos = await photosIn(rooms, asked, { eventId: asked.eventId, keeper: session.key })
      if (isRefusal(photos)) return photos
      const after = rate(event, { ...asked, ...photos }, await sceneOf(rooms, event, { key: session.key, by: access }))
      if (isRefusal(after)) return after
      if (!await saved(rooms, event, after)) continue
      rooms.nudge()
      return { ...acceptedOf(after), repeated: false }
    }
    return { refused: 'busy' }
  }

const isRepeat = ({ outcome }: ServiceEvent, { ratingId }: SubmitRating, { key }: Session): boolean =>
  outcome.state === 'rated' && outcome.rating.ratingId === ratingId && outcome.rating.rater === key

const acceptedOf = ({ outcome }: ServiceEvent): Omit<RatingAccepted, 'repeated'> => {
  if (outcome.state !== 'rated') throw new Error('only a rating is accepted')
  const { rating: { receipt }, ticket } = outcome
  return { receipt, ...(ticket ? { next: { contact: duesOf(ticket).contact, reply: duesOf(ticket).reply } } : {}) }
}

const sceneOf = async ({ clock, policies, calendar, keys, ids }: Rooms, { facts, policy, ledger }: ServiceEvent, { key, by }: { key: string; by: NonNullable<Access> }): Promise<RatingScene> => ({
  now: nowFor({ clock }, { ledger }),
  rater: { key, by },
  policy: policies.of(policy),
  calendar: await calendar(facts.region),
  signer: keys.receiptSigner,
  salt: Buffer.from(ids.bytes(16)).toString('base64url'),
  receiptNumber: receiptNumber(ids.bytes(12))
})
