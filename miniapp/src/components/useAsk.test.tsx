import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { act, cleanup, screen } from '@testing-library/react'
import { refusalWords } from '@haochaping/shared/words/refusalWords.ts'
import { factWords } from '@haochaping/shared/words/progressPageWords.ts'
import { backEnd, eventId } from '../../test/backEnd.ts'
import { freshPhone } from '../../test/freshPhone.ts'
import { openPage } from '../../test/openPage.tsx'
import { phone, showAgain } from '../../test/taro.ts'
import ProgressPage from '../mine/pages/progress/index.tsx'

beforeEach(() => {
  freshPhone()
  phone.params = { eventId }
})
afterEach(cleanup)

const asked = () => phone.asked.filter(({ url }) => url.endsWith('/progress'))

describe('a page that asks', () => {
  it('asks once when it opens', async () => {
    await openPage(ProgressPage)
    expect(asked()).toHaveLength(1)
    expect(screen.getByText(factWords.received)).toBeDefined()
  })

  it('keeps what it was told when the network is gone at the next asking', async () => {
    await openPage(ProgressPage)
    backEnd.away = true
    await act(async () => { showAgain() })
    expect(asked()).toHaveLength(2)
    expect(screen.getByText(factWords.received)).toBeDefined()
  })

  it('asks anew when one comes back to it, as after signing in', async () => {
    phone.answer = async () => ({ statusCode: 403, data: '{"refused":"notAllowed","say":"","requestId":"r"}' })
    await openPage(ProgressPage)
    expect(screen.getByText(refusalWords.notAllowed)).toBeDefined()
    backEnd.reset()
    await act(async () => { showAgain() })
    expect(screen.getByText(factWords.received)).toBeDefined()
  })
})
