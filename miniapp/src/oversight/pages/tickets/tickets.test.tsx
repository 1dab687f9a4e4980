import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { cleanup, screen } from '@testing-library/react'
import { countedTicketsPageWords as words } from '@haochaping/shared/words/countedTicketsPageWords.ts'
import { pagedWords } from '@haochaping/shared/words/pagedWords.ts'
import { failureWords } from '@haochaping/shared/words/troubleWords.ts'
import { freshPhone } from '../../../../test/freshPhone.ts'
import { heading, press, wentTo } from '../../../../test/onScreen.ts'
import { openPage } from '../../../../test/openPage.tsx'
import { agencySummary, countedTicket, realEstate, transfer } from '../../../../test/summaries.ts'
import { summaryBackEnd } from '../../../../test/summaryBackEnd.ts'
import { phone } from '../../../../test/taro.ts'
import TicketsPage from './index.tsx'

beforeEach(() => {
  freshPhone()
  summaryBackEnd.begin()
})
afterEach(cleanup)

const at = (params: Record<string, string> = {}): void => { phone.params = { place: realEstate.code, period: '2026-11', ...params } }
const rows = (): (string | null)[] => screen.queryAllByRole('button', { name: /打开工单$/ }).map((row) => row.getAttribute('aria-label'))

describe('the tickets behind a figure', () => {
  it('tell the matter, the level and the reasons in words, and lead to the ticket', async () => {
    at()
    await openPage(TicketsPage)
    expect(heading()).toBe('3 件差评')
    expect(rows()[1]).toBe(words.open(['不动产转移登记', '非常不满意', '多头跑窗口和部门；服务态度差效率低', '11月18日 · 7 号窗口 · 扫二维码', words.late]))
    expect(rows()[2]).toContain(words.noReason)
    await press(/打开工单$/)
    expect(wentTo()).toBe(`/staff/pages/ticket/index?id=${countedTicket(1).eventId}`)
  })

  it.each([[{ item: encodeURIComponent(transfer) }, 2], [{ window: '8' }, 1], [{ reason: '113' }, 1], [{ channel: 'qrCode' }, 2], [{ item: encodeURIComponent(transfer), reason: '999' }, 0]])('are those of %j only', async (params, count) => {
    at(params)
    await openPage(TicketsPage)
    expect(rows()).toHaveLength(count)
    expect(rows().some((row) => row?.includes('不动产'))).toBe(count > 0 && !('item' in params))
    expect(heading()).toBe(words.heading(count, false))
  })

  it('are drawn a page at a time, and say when not all are known', async () => {
    at()
    summaryBackEnd.agency = agencySummary({ tickets: Array.from({ length: 40 }, (_, n) => countedTicket(n)), more: true })
    await openPage(TicketsPage)
    expect([rows().length, screen.getByText(words.more)]).toMatchObject([30, {}])
    await press(pagedWords.next)
    expect(rows()).toHaveLength(10)
  })

  it('lie in agencies: a division leads to them', async () => {
    phone.params = { place: '990100', period: '2026-11' }
    await openPage(TicketsPage)
    await press(words.toPlaces)
    expect(wentTo()).toBe('/oversight/pages/parts/index?by=places&place=990100&period=2026-11')
  })

  it('say when they cannot be had', async () => {
    at()
    summaryBackEnd.away = true
    await openPage(TicketsPage)
    expect(screen.getByText(failureWords.network.title)).toBeDefined()
  })
})
