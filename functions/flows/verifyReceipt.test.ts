import { describe, expect, it } from '@jest/globals'
import { rate } from '../domain/rate.ts'
import type { Rating } from '../domain/rating.ts'
import type { ServiceEvent } from '../domain/serviceEvent.ts'
import { anEvent, aRating, aScene, testKeys } from '../testing/given.ts'
import { must } from '../testing/must.ts'
import type { Rooms } from './rooms.ts'
import { verifyReceipt } from './verifyReceipt.ts'

const ratedEvent = () => {
  const event = anEvent()
  const after = rate(event, aRating(event, { level: 'veryDissatisfied', reasons: ['110'], words: '等了三个月' }), aScene())
  if ('refused' in after || after.outcome.state !== 'rated') throw new Error('it was rated')
  return { ...after, outcome: after.outcome }
}
type Rated = ReturnType<typeof ratedEvent>

/** What the check says of a receipt when the record holds this event. */
const recordOf = async (stored: ServiceEvent | undefined, { receipt }: Rating) => {
  const rooms = { keys: testKeys, events: { load: async () => stored } } as unknown as Rooms // all that the flow reaches
  return (await verifyReceipt(rooms)({ receipt })).record
}
const rewritten = (event: Rated, rating: Partial<Rating>): ServiceEvent =>
  ({ ...event, outcome: { ...event.outcome, rating: { ...event.outcome.rating, ...rating } } })

describe('a receipt against the record', () => {
  it('matches the rating it was given for', async () => {
    const event = ratedEvent()
    expect(await recordOf(event, event.outcome.rating)).toBe('matches')
  })

  it.each<[string, Partial<Rating>]>([
    ['level', { level: 'verySatisfied' }], ['reasons', { reasons: ['109'] }], ['words', { words: '很快' }], ['anonymity', { anonymous: true }]
  ])('differs once the stored %s is another, though receipt and ledger were left alone', async (_, changed) => {
    const event = ratedEvent()
    expect(await recordOf(rewritten(event, changed), event.outcome.rating)).toBe('differs')
  })

  it('differs once any entry of the ledger was changed, taken out or put in', async () => {
    const event = ratedEvent()
    const [first, ...rest] = event.ledger
    const entry = must(first)
    for (const ledger of [[{ ...entry, at: '2020-01-01T00:00:00.000Z' }, ...rest], event.ledger.slice(1), [entry, ...event.ledger]]) {
      expect(await recordOf({ ...event, ledger }, event.outcome.rating)).toBe('differs')
    }
  })

  it('is not found where the record holds no such event', async () => {
    expect(await recordOf(undefined, ratedEvent().outcome.rating)).toBe('notFound')
  })
})
