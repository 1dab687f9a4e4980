import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { cleanup, screen } from '@testing-library/react'
import { askPageWords } from '@haochaping/shared/words/improvementsPageWords.ts'
import { signalsPageWords as words } from '@haochaping/shared/words/signalsPageWords.ts'
import { signalWords } from '@haochaping/shared/words/signalWords.ts'
import { freshPhone } from '../../../../test/freshPhone.ts'
import { heading, press, wentTo } from '../../../../test/onScreen.ts'
import { openPage } from '../../../../test/openPage.tsx'
import { citySummary, countsFor } from '../../../../test/summaries.ts'
import { summaryBackEnd } from '../../../../test/summaryBackEnd.ts'
import { phone } from '../../../../test/taro.ts'
import { useStaffSession } from '../../../state/session.ts'
import SignalsPage from './index.tsx'

beforeEach(() => {
  freshPhone()
  summaryBackEnd.begin()
  phone.params = { place: '990100', period: '2026-11' }
})
afterEach(cleanup)


describe('what is worth asking', () => {
  it('is asked as a question, with the place that shows it, and leads there', async () => {
    summaryBackEnd.begin({ places: [{ code: 'A', name: '没有差评的单位', kind: 'agency', counts: countsFor(400, 300, 0) }] })
    await openPage(SignalsPage)
    expect(heading()).toBe(words.heading(1))
    expect(screen.getByText(words.say)).toBeDefined()
    expect(screen.getByText(signalWords.zeroBad.ask)).toBeDefined()
    await press(/没有差评的单位/)
    expect(wentTo()).toBe('/oversight/pages/summary/index?place=A&period=2026-11')
  })

  it('is nothing where nothing shows, and what was told in confidence is never said to be nothing', async () => {
    summaryBackEnd.begin({ places: [] })
    await openPage(SignalsPage)
    expect(heading()).toBe(words.heading(0))
    await press(words.others)
    expect([screen.queryByText(signalWords.burst.name), screen.queryByText(signalWords.pressed.name)]).toMatchObject([{}, null])
  })

  it('tells a supervisor of another unit how many said that they were told how to rate', async () => {
    const { counts } = citySummary()
    summaryBackEnd.begin({ places: [], counts: { ...counts, pressed: 400 } })
    await openPage(SignalsPage)
    expect(screen.getByText(signalWords.pressed.name)).toBeDefined()
  })

  it('can be asked of the unit by a supervisor, and by nobody else', async () => {
    const places = [{ code: 'A', name: '没有差评的单位', kind: 'agency' as const, counts: countsFor(400, 300, 0) }]
    summaryBackEnd.begin({ places })
    await openPage(SignalsPage)
    await press(askPageWords.action)
    expect(wentTo()).toBe(`/oversight/pages/ask/index?place=A&name=${encodeURIComponent('没有差评的单位')}&period=2026-11&signal=${encodeURIComponent(signalWords.zeroBad.name)}`)
    cleanup()
    useStaffSession.setState({ role: 'leader' })
    await openPage(SignalsPage)
    expect(screen.queryByText(askPageWords.action)).toBeNull()
  })

  it('is never asked of the unit where it was told in confidence', async () => {
    const { counts } = citySummary()
    summaryBackEnd.begin({ places: [], counts: { ...counts, pressed: 400 } })
    await openPage(SignalsPage)
    expect([screen.queryByText(signalWords.pressed.name), screen.queryByText(askPageWords.action)]).toMatchObject([{}, null])
  })
})
