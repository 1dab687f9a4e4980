import { beforeEach, describe, expect, it } from '@jest/globals'
import { freshPhone } from '../../test/freshPhone.ts'
import { phone } from '../../test/taro.ts'
import { myCases } from '../api/myCases.ts'
import { myMessages } from '../api/myMessages.ts'
import { myTickets } from '../api/myTickets.ts'
import { useSession, useStaffSession } from '../state/session.ts'

beforeEach(freshPhone)

const tokens = (): (string | undefined)[] => phone.asked.map(({ header }) => header['Authorization'])

describe('a citizen and a member of staff on one phone', () => {
  it('ask each by their own session, also where either may ask', async () => {
    await Promise.all([myCases({}), myTickets({ view: 'today' }), myMessages({}), myMessages({}, 'staff')])
    expect(tokens().sort()).toEqual(['Bearer staff-t', 'Bearer staff-t', 'Bearer t', 'Bearer t'])
  })

  it('are signed in anew each as what she was, and neither touches the other', async () => {
    useStaffSession.setState({ ...useStaffSession.getInitialState(), demoPerson: 'handler-li-min', token: 'old' }, true)
    phone.answer = async ({ url, header }) => url === '/api/sign-in'
      ? { statusCode: 200, data: JSON.stringify({ token: 'new', expiresAt: '2026-12-22T02:00:00.000Z', role: 'handler', unitName: '登记中心' }) }
      : header['Authorization'] === 'Bearer new' ? { statusCode: 200, data: '{"today":"2026-11-22","tickets":[],"more":false}' } : { statusCode: 401, data: '{"refused":"signInAgain","say":"","requestId":"r"}' }
    expect(await myTickets({ view: 'today' })).toMatchObject({ told: { tickets: [] } })
    expect(JSON.parse(phone.asked.find(({ url }) => url === '/api/sign-in')?.data ?? '{}')).toMatchObject({ as: 'staff' })
    expect(useStaffSession.getState()).toMatchObject({ token: 'new', unitName: '登记中心' })
    expect(useSession.getState()).toMatchObject({ token: 't', role: 'citizen' })
  })

  it('part when staff sign out: the citizen stays', () => {
    useStaffSession.getState().end()
    expect(useStaffSession.getState().token).toBeUndefined()
    expect(useSession.getState().token).toBe('t')
  })
})
