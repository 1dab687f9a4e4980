import { describe, expect, it } from '@jest/globals'
import { addSeconds } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { shippedCalendar } from '@haochaping/shared/calendar/workCalendar.ts'
import { policyOf } from '@haochaping/shared/policy/activePolicy.ts'
import { isRefusal } from '@haochaping/shared/schemas/refusal.ts'
import { anEvent, aRating, aScene } from '../testing/given.ts'
import { author } from '../testing/handlingPeople.ts'
import { aBadOne, opened } from '../testing/ticketActs.ts'
import { walked, wayInto } from '../testing/ticketInPhase.ts'
import { rate } from './rate.ts'
import { rateAgain } from './rateAgain.ts'
import type { ServiceEvent } from './serviceEvent.ts'

const again = (event: ServiceEvent, now: Instant) => {
  if (event.outcome.state !== 'rated') throw new Error('it was rated')
  const said = (words: string) => ({ words, photos: [], by: author.key, at: now, salt: 'salt' })
  const scene = { now, rules: { policy: policyOf('dezhou-2020@1'), calendar: shippedCalendar }, by: { role: 'author' as const, key: author.key, unit: '' }, item: event.facts.item, rating: event.outcome.rating, hasPhone: true, said }
  return rateAgain(event, { command: 'rateAgain', level: 'satisfied', words: '后来办好了', photos: [] }, { actId: 'act', scene })
}

describe('追评', () => {
  it('comes once, beside the first rating, which stays as it was', () => {
    const { event, now } = walked(aBadOne(), wayInto('replied'), opened)
    const after = again(event, now)
    if (isRefusal(after)) throw new Error(after.refused)
    expect(after.outcome).toMatchObject({ rating: { level: 'veryDissatisfied' }, again: { level: 'satisfied', said: { words: '后来办好了' } } })
    expect(after.ledger.at(-1)).toMatchObject({ fact: 'ratedAgain', actor: 'citizen', data: { level: 'satisfied' } })
    expect(JSON.stringify(after.ledger)).not.toContain('后来办好了')
    expect(again(after, now)).toEqual({ refused: 'ratedAgainAlready' })
  })

  it('of a 差评 waits for its reply and ends 30 days after it, on a workday', () => {
    expect(again(aBadOne(), opened)).toEqual({ refused: 'ratingAgainTooLate' })
    const { event } = walked(aBadOne(), wayInto('replied'), opened)
    const last = '2026-11-11T15:59:59.999Z'
    expect(again(event, last)).not.toHaveProperty('refused')
    expect(again(event, addSeconds(last, 0.001))).toEqual({ refused: 'ratingAgainTooLate' })
  })

  it('of any other rating is open from the rating on', () => {
    const event = anEvent({ policy: 'dezhou-2020@1', servedAt: opened, receivedAt: opened })
    const rated = rate(event, aRating(event), aScene({ now: opened }))
    if (isRefusal(rated)) throw new Error(rated.refused)
    expect(again(rated, opened)).not.toHaveProperty('refused')
    expect(again(rated, '2026-11-11T16:00:00.000Z')).toEqual({ refused: 'ratingAgainTooLate' })
  })
})
