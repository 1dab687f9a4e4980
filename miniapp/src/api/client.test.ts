import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { caseProgress } from '@haochaping/shared/schemas/caseProgress.ts'
import { myCases } from '@haochaping/shared/schemas/myCases.ts'
import { eventId } from '../../test/backEnd.ts'
import { freshPhone } from '../../test/freshPhone.ts'
import { phone } from '../../test/taro.ts'
import { patience, send } from './client.ts'

beforeEach(freshPhone)
afterEach(() => { jest.useRealTimers() })

const answering = (statusCode: number, data: unknown): void => { phone.answer = async () => ({ statusCode, data }) }

describe('the one door to the network', () => {
  it('tells what the schema of the conversation says, whether it comes as text or already read', async () => {
    answering(200, '{"cases":[]}')
    expect(await send(myCases, {})).toEqual({ told: { cases: [] } })
    answering(200, { cases: [] })
    expect(await send(myCases, {})).toEqual({ told: { cases: [] } })
  })

  it.each([[200, '{"cases":1}'], [200, '<html>'], [404, '<html>']])('takes %d %s for no answer of ours', async (status, body) => {
    answering(status, body)
    expect(await send(myCases, {})).toEqual({ failed: 'reply' })
  })

  it('hands on a refusal with the id to quote, and takes a gateway page for a server fault', async () => {
    answering(429, '{"refused":"tooManyTries","say":"…","requestId":"r7"}')
    expect(await send(myCases, {})).toEqual({ refused: 'tooManyTries', requestId: 'r7' })
    answering(502, '<html>Bad Gateway</html>')
    expect(await send(myCases, {})).toEqual({ refused: 'serverFault' })
  })

  it('says that the network is gone', async () => {
    phone.answer = async () => { throw new Error('request:fail') }
    expect(await send(myCases, {})).toEqual({ failed: 'network' })
  })

  it('stops waiting after ten seconds, and when the page is left', async () => {
    jest.useFakeTimers()
    phone.answer = () => new Promise(() => undefined)
    const slow = send(myCases, {})
    jest.advanceTimersByTime(patience)
    expect(await slow).toEqual({ failed: 'timeout' })
    const left = send(myCases, {})
    left.abort()
    expect(await left).toEqual({ failed: 'aborted' })
    expect(phone.aborted).toBe(2)
  })

  it('sends a pass in a header and never in the address', async () => {
    answering(200, '{}')
    await send(caseProgress, { eventId, pass: 'secret' }, 'tok')
    expect(phone.asked[0]).toMatchObject({ url: `/api/cases/${eventId}/progress`, method: 'GET', header: { Authorization: 'Bearer tok', 'X-Case-Pass': 'secret' } })
    expect(phone.asked[0]?.url).not.toContain('secret')
  })

  it('puts the cursor of a list into the query', async () => {
    answering(200, '{"cases":[]}')
    await send(myCases, { more: 'a/b+c' })
    expect(phone.asked[0]?.url).toBe('/api/my/cases?more=a%2Fb%2Bc')
  })
})
