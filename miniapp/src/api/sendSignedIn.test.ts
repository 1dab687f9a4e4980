import { beforeEach, describe, expect, it } from '@jest/globals'
import { glance } from '../../test/backEnd.ts'
import { freshPhone } from '../../test/freshPhone.ts'
import { phone } from '../../test/taro.ts'
import { useSession } from '../state/session.ts'
import { myCases } from './myCases.ts'

beforeEach(freshPhone)

const refusing = (good: string) => {
  phone.answer = async ({ url, header }) => {
    if (url === '/api/sign-in') return { statusCode: 200, data: JSON.stringify({ token: 'fresh', expiresAt: '2026-12-22T02:00:00.000Z', role: 'citizen' }) }
    if (header.Authorization === `Bearer ${good}`) return { statusCode: 200, data: JSON.stringify({ cases: [glance()] }) }
    return { statusCode: 401, data: '{"refused":"signInAgain","say":"","requestId":"r"}' }
  }
}

describe('a token that has run out', () => {
  it('is renewed in silence and the request repeated', async () => {
    useSession.setState({ who: 'demo:c1', demoPerson: 'c1', token: 'old' })
    refusing('fresh')
    expect(await myCases({})).toEqual({ told: { cases: [glance()] } })
    expect(phone.asked.map((one) => one.url)).toEqual(['/api/my/cases', '/api/sign-in', '/api/my/cases'])
    expect(useSession.getState()).toMatchObject({ who: 'demo:c1', token: 'fresh' })
  })

  it('is renewed once and not for ever', async () => {
    useSession.setState({ who: 'demo:c1', demoPerson: 'c1', token: 'old' })
    refusing('never')
    expect(await myCases({})).toMatchObject({ refused: 'signInAgain' })
    expect(phone.asked).toHaveLength(3)
  })

  it('is asked for before the first request, when there is none yet', async () => {
    useSession.setState({ ...useSession.getInitialState(), who: '', demoPerson: 'c1' }, true)
    refusing('fresh')
    expect(await myCases({})).toMatchObject({ told: {} })
    expect(phone.asked.map((one) => one.url)).toEqual(['/api/sign-in', '/api/my/cases'])
  })

  it('leads to the sign-in page where the platform cannot say who holds the phone', async () => {
    useSession.setState({ ...useSession.getInitialState() }, true)
    refusing('fresh')
    expect(await myCases({})).toEqual({ refused: 'signInAgain' })
    expect(phone.asked).toHaveLength(0)
  })
})
