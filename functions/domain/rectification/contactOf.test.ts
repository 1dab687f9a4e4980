import { describe, expect, it } from '@jest/globals'
import { policyOf } from '@haochaping/shared/policy/activePolicy.ts'
import { shippedCalendar } from '@haochaping/shared/calendar/workCalendar.ts'
import { aBadOne } from '../../testing/ticketActs.ts'
import type { Ticket } from '../ticket.ts'
import { contactOf } from './contactOf.ts'

type Outcome = Ticket['attempts'][number]['outcome']
const monday = '2026-10-12T02:00:00.000Z'
const lateMonday = '2026-10-12T15:59:59.999Z'
const tuesday = '2026-10-12T16:00:00.000Z'

const come = (calls: readonly (readonly [Outcome, string])[], { anonymous = false, hasPhone = true } = {}) => {
  const { outcome } = aBadOne({ anonymous })
  if (outcome.state !== 'rated') throw new Error('it was rated')
  const attempts = calls.map(([one, at]) => ({ outcome: one, note: { words: '已拨打', photos: [], by: 'key', at, salt: 'salt' } }))
  return contactOf(attempts, { rating: outcome.rating, hasPhone, rules: { policy: policyOf('dezhou-2020@1'), calendar: shippedCalendar } })
}

describe('what the attempts to contact a citizen came to', () => {
  it.each([
    ['spoken with', [['noAnswer', monday], ['reached', monday]], 'reached'],
    ['would not talk', [['declined', monday]], 'declined'],
    ['two unanswered calls are not enough', [['noAnswer', monday], ['noAnswer', tuesday]], undefined],
    ['three on one day are not enough, in Shanghai', [['noAnswer', monday], ['wrongNumber', monday], ['noAnswer', lateMonday]], undefined],
    ['three on two days are', [['noAnswer', monday], ['noAnswer', monday], ['wrongNumber', tuesday]], 'unreachable'],
    ['a message is no call', [['sent', monday], ['noAnswer', monday], ['noAnswer', tuesday]], undefined]
  ] as const)('%s', (_, calls, expected) => {
    expect(come(calls)).toBe(expected)
  })

  it('counts a message where no call is possible: of an anonymous citizen, or one without a number', () => {
    expect([come([['sent', monday]], { anonymous: true }), come([['sent', monday]], { hasPhone: false }), come([['sent', monday]])]).toEqual(['written', 'written', undefined])
  })
})
