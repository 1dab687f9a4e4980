import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { act, cleanup } from '@testing-library/react'
import { summaryPageWords as words } from '@haochaping/shared/words/summaryPageWords.ts'
import { failureWords, troubleWords } from '@haochaping/shared/words/troubleWords.ts'
import { useStaffSession } from '../../../state/session.ts'
import { freshPhone, restart } from '../../../../test/freshPhone.ts'
import { heading, press, shows } from '../../../../test/onScreen.ts'
import { openPage } from '../../../../test/openPage.tsx'
import { agencySummary, citySummary } from '../../../../test/summaries.ts'
import { summaryBackEnd } from '../../../../test/summaryBackEnd.ts'
import Taro, { phone } from '../../../../test/taro.ts'
import SummaryPage from './index.tsx'

beforeEach(() => {
  freshPhone()
  summaryBackEnd.begin()
})
afterEach(cleanup)

const calm = { open: 0, overdue: 0, withSupervisor: 0, extensions: 0, appeals: 0, ordered: 0, pressing: [] }

describe('the supervisor’s page on a bad line', () => {
  it('shows what the phone remembers at once, and then what is new', async () => {
    await openPage(SummaryPage)
    cleanup()
    await restart()
    let answerNow = (): void => undefined
    const { answer } = phone
    phone.answer = (request) => new Promise((tell) => { answerNow = () => { tell(answer(request)) } })
    summaryBackEnd.city = citySummary({ open: calm })
    await openPage(SummaryPage)
    expect([heading(), shows(words.kept)]).toEqual(['2 件逾期，最该看的是不动产转移登记', true])
    await act(async () => { answerNow() })
    expect([heading(), shows(words.kept)]).toEqual(['没有逾期，最该看的是不动产转移登记', false])
  })

  it('keeps what it shows when no answer comes, says why, and can try again', async () => {
    await openPage(SummaryPage)
    cleanup()
    summaryBackEnd.away = true
    await openPage(SummaryPage)
    expect([heading(), shows(failureWords.network.title), shows(words.stillOld)]).toEqual(['2 件逾期，最该看的是不动产转移登记', true, true])
    summaryBackEnd.away = false
    await press(troubleWords.again)
    expect([shows(failureWords.network.title), shows(words.stillOld), shows(words.kept)]).toEqual([false, false, false])
  })

  it('has nothing but the reason and another try when it never got anything', async () => {
    summaryBackEnd.away = true
    await openPage(SummaryPage)
    expect([heading(), shows(failureWords.network.title)]).toEqual([failureWords.network.title, true])
    summaryBackEnd.away = false
    await press(troubleWords.again)
    expect(heading()).toBe('2 件逾期，最该看的是不动产转移登记')
  })

  it('shows nothing to one who may not see it, also of what the phone remembers', async () => {
    await openPage(SummaryPage)
    cleanup()
    summaryBackEnd.refuse = 'notAllowed'
    await openPage(SummaryPage)
    expect([heading(), shows('云州市')]).toEqual([words.notForYouTitle, false])
    await press(words.toToday)
    expect(Taro.reLaunch.mock.calls.at(-1)?.[0].url).toBe('/staff/pages/today/index')
    cleanup()
    summaryBackEnd.away = true
    summaryBackEnd.refuse = undefined
    await openPage(SummaryPage)
    expect(shows('云州市')).toBe(false)
  })

  it('takes no late answer about another period for one about this', async () => {
    const held: (() => void)[] = []
    const { answer } = phone
    phone.answer = (request) => new Promise((tell) => { held.push(() => { tell(answer(request)) }) })
    await openPage(SummaryPage)
    await press('看前一个月')
    await act(async () => { held[1]?.() })
    await act(async () => { held[0]?.() })
    expect([heading(), shows('2026年10月'), shows(troubleWords.loading)]).toEqual(['2 件逾期，最该看的是不动产转移登记', true, false])
  })

  it('remembers nothing of another person’s', async () => {
    await openPage(SummaryPage)
    cleanup()
    useStaffSession.setState({ who: 'demo:other' })
    summaryBackEnd.away = true
    await openPage(SummaryPage)
    expect(shows('云州市')).toBe(false)
  })

  it('remembers a few, and nothing that is too large', async () => {
    const tickets = Array.from({ length: 2000 }, (_, n) => ({ ...agencySummary().tickets[0], eventId: String(n) }))
    summaryBackEnd.city = { ...citySummary(), tickets: tickets as never } // each is a ticket
    await openPage(SummaryPage)
    cleanup()
    summaryBackEnd.away = true
    await openPage(SummaryPage)
    expect(shows('云州市')).toBe(false)
  })
})
