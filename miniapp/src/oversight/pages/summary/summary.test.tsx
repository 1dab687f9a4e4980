import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { canaryWords, countedWords, momentWord } from '@haochaping/shared/words/canaryWords.ts'
import { asideWords, indicatorWords } from '@haochaping/shared/words/indicatorWords.ts'
import { percentWord, tooFewWord } from '@haochaping/shared/words/rateWords.ts'
import { staleWord } from '@haochaping/shared/words/staleWord.ts'
import { summaryPageWords as words } from '@haochaping/shared/words/summaryPageWords.ts'
import { useSettings } from '../../../state/settings.ts'
import { freshPhone } from '../../../../test/freshPhone.ts'
import { heading, press, shows, wentTo } from '../../../../test/onScreen.ts'
import { openPage } from '../../../../test/openPage.tsx'
import { citySummary, countsFor, realEstate, today, transfer } from '../../../../test/summaries.ts'
import { summariesAsked, summaryBackEnd } from '../../../../test/summaryBackEnd.ts'
import Taro, { phone } from '../../../../test/taro.ts'
import SummaryPage from './index.tsx'

beforeEach(() => {
  freshPhone()
  summaryBackEnd.begin()
})
afterEach(cleanup)

const calm = { open: 0, overdue: 0, withSupervisor: 0, extensions: 0, appeals: 0, ordered: 0, pressing: [] }

describe('the supervisor’s page', () => {
  it('says its one thing in the heading, by one request', async () => {
    await openPage(SummaryPage)
    expect(heading()).toBe('2 件逾期，最该看的是不动产转移登记')
    expect(phone.asked.map(({ url }) => url)).toEqual(['/api/summary?period=2026-11'])
    expect(shows(canaryWords.passed(momentWord('2026-11-21T22:00:00.000Z', today)))).toBe(true)
    expect(shows(countedWords.until('今天 10:41'))).toBe(true)
  })

  it('shows the six figures, each with its count, what is silent beside it and its change', async () => {
    const { counts } = citySummary()
    summaryBackEnd.begin({ counts: { ...counts, repliedInTime: 80, repliedLate: 3, replyOverdue: 1, judgedNoAnswer: 19 } })
    await openPage(SummaryPage)
    for (const name of ['activeGoodShare', 'unratedShare', 'badShare', 'replyShare', 'rectifiedShare', 'solvedShare'] as const)
      expect(screen.getAllByRole('button', { name: new RegExp(`^${indicatorWords[name].name}，`) })).toHaveLength(1)
    const reply = screen.getByRole('button', { name: new RegExp(`^${indicatorWords.replyShare.name}，`) })
    expect(reply.textContent).toContain(percentWord({ hits: 80, outOf: 84 }))
    expect(reply.textContent).toContain(words.late(4))
    expect(reply.getAttribute('aria-label')).toContain(words.ofThem(80, 84))
    expect(screen.getByText(asideWords('judgedNoAnswer', 19))).toBeDefined()
    expect(shows(/^比上月/)).toBe(true)
  })

  it('names the highest day aloud and tells all of them to a screen reader', async () => {
    await openPage(SummaryPage)
    expect(shows(words.highest(['11月18日'], 9))).toBe(true)
    expect(screen.getByRole('img').getAttribute('aria-label')).toContain('11月3日 5 件，11月4日 0 件')
  })

  it('leads from the worst item to its tickets, and from an overdue ticket to that ticket', async () => {
    await openPage(SummaryPage)
    await press(/不动产转移登记.*去看$/)
    expect(wentTo()).toBe(`/oversight/pages/tickets/index?place=${realEstate.code}&period=2026-11&item=${encodeURIComponent(transfer)}`)
    await press(/不动产抵押登记.*打开工单$/)
    expect(wentTo()).toBe('/staff/pages/ticket/index?id=aaaaaaaaaaaaaaaaaaaaaa-1')
  })

  it('leads from a figure to how the places compare by it', async () => {
    await openPage(SummaryPage)
    await press(new RegExp(`^${indicatorWords.replyShare.name}，`))
    expect(wentTo()).toBe('/oversight/pages/parts/index?by=places&place=990100&period=2026-11&of=replyShare')
  })

  it('is calm where nothing was served, nothing is open and nothing was tried yet', async () => {
    const { before: _, ...empty } = citySummary({ counts: {}, places: [], items: [], series: [], cuts: {}, reasons: [], open: calm, canary: { state: 'none' }, counted: { stale: false } })
    summaryBackEnd.city = empty
    await openPage(SummaryPage)
    expect(heading()).toBe('没有逾期')
    for (const said of [words.nothing, words.noneOpen, words.noWorst, canaryWords.none, countedWords.never]) expect(shows(said)).toBe(true)
    expect([shows(indicatorWords.badShare.name), shows(words.bars(true))]).toEqual([false, false])
  })

  it('shows no share of too few, and compares with nothing where nothing is known of before', async () => {
    const { before: _, ...alone } = citySummary({ counts: countsFor(300, 200, 3) })
    summaryBackEnd.city = alone
    await openPage(SummaryPage)
    expect(screen.getAllByText(tooFewWord)).toHaveLength(3)
    expect(screen.getAllByText(words.noBefore)).toHaveLength(3)
  })

  it('turns red when a test 差评 does not come through: since when, and where it stopped', async () => {
    summaryBackEnd.begin({ canary: { state: 'failing', since: '2026-11-21T22:00:00.000Z', channel: 'qrCode', stage: 'notice' } })
    await openPage(SummaryPage)
    const alert = screen.getByRole('alert')
    expect(alert.textContent).toContain(canaryWords.failing)
    expect(alert.textContent).toContain(canaryWords.failingSay({ channel: 'qrCode', stage: 'notice' }, '今天 06:00'))
  })

  it('says when nobody tries any more, and when the figures have stopped moving', async () => {
    const { counted } = citySummary()
    summaryBackEnd.begin({ canary: { state: 'silent', since: '2026-11-19T22:00:00.000Z' }, counted: { ...counted, stale: true } })
    await openPage(SummaryPage)
    expect(shows(canaryWords.silent('11月20日 06:00'))).toBe(true)
    expect(shows(staleWord(today, today))).toBe(true)
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('steps through time, each period by its own request', async () => {
    await openPage(SummaryPage)
    expect(screen.getByRole('radio', { name: '本月' }).getAttribute('aria-checked')).toBe('true')
    await press('看前一个月')
    expect(shows('2026年10月')).toBe(true)
    expect(screen.getByRole('radio', { name: '本月' }).getAttribute('aria-checked')).toBe('false')
    await act(async () => { fireEvent.click(screen.getByRole('radio', { name: '本季' })) })
    expect(summariesAsked()).toEqual(['2026-11', '2026-10', '2026-Q4'].map((period) => `/api/summary?period=${period}`))
    expect(screen.getByRole('button', { name: '看后一季' }).getAttribute('aria-disabled')).toBe('true')
    await press('看后一季')
    expect(summariesAsked()).toHaveLength(3)
  })

  it('asks for the server’s month where the phone’s clock is wrong', async () => {
    summaryBackEnd.begin({ today: citySummary().to })
    jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2025-01-31T23:00:00.000Z'))
    await openPage(SummaryPage)
    await act(async () => undefined)
    expect(summariesAsked()).toEqual(['/api/summary?period=2025-02', '/api/summary?period=2026-11'])
  })
})

describe('the page of an agency', () => {
  it('names the places above, which lead there, and the windows and tickets below', async () => {
    phone.params = { place: realEstate.code, period: '2026-11' }
    await openPage(SummaryPage)
    expect(summariesAsked()).toEqual([`/api/summary?place=${realEstate.code}&period=2026-11`])
    await press(words.above('云州市'))
    expect(Taro.redirectTo.mock.calls.at(-1)?.[0].url).toBe('/oversight/pages/summary/index?place=990100&period=2026-11')
    await press(new RegExp(`^${words.windows}`))
    expect(wentTo()).toContain('by=windows')
    await press(new RegExp(`^${words.tickets}`))
    expect(wentTo()).toBe(`/oversight/pages/tickets/index?place=${realEstate.code}&period=2026-11`)
  })

  it('opens the cuts, and from a channel its tickets', async () => {
    phone.params = { place: realEstate.code, period: '2026-11' }
    await openPage(SummaryPage)
    await press(words.cuts)
    await press(/^扫二维码，.*看差评工单$/)
    expect(wentTo()).toContain('channel=qrCode')
    expect(screen.queryByRole('button', { name: /^线上办理/ })).toBeNull()
  })

  it('is drawn in large letters for whoever needs them', async () => {
    useSettings.setState({ textSize: 'largest' })
    await openPage(SummaryPage)
    expect(document.querySelector('.screen.elder')?.getAttribute('style')).toContain('1.65')
    expect(heading()).toBe('2 件逾期，最该看的是不动产转移登记')
  })
})
