import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { indicatorWords, unverifiedWord } from '@haochaping/shared/words/indicatorWords.ts'
import { pagedWords } from '@haochaping/shared/words/pagedWords.ts'
import { partsPageWords as words } from '@haochaping/shared/words/partsPageWords.ts'
import { unrankedWord } from '@haochaping/shared/words/rankWords.ts'
import { sameMixWord } from '@haochaping/shared/words/sameMixWord.ts'
import { freshPhone } from '../../../../test/freshPhone.ts'
import { heading, press, wentTo } from '../../../../test/onScreen.ts'
import { openPage } from '../../../../test/openPage.tsx'
import { citySummary, countsFor, realEstate, transfer } from '../../../../test/summaries.ts'
import { summaryBackEnd } from '../../../../test/summaryBackEnd.ts'
import { phone } from '../../../../test/taro.ts'
import PartsPage from './index.tsx'

beforeEach(() => {
  freshPhone()
  summaryBackEnd.begin()
})
afterEach(cleanup)

const at = (params: Record<string, string>): void => { phone.params = { place: '990100', period: '2026-11', ...params } }
const rows = (): (string | null)[] => screen.getAllByRole('button', { name: /打开$/ }).map((row) => row.getAttribute('aria-label'))
const place = (name: string, bad: number, rated = 1000) => ({ code: `code of ${name}`, name, kind: 'agency' as const, counts: countsFor(rated, rated, bad) })

describe('the parts of a place', () => {
  it('come worst first and lead down; who cannot be told apart is level, and few are not ranked', async () => {
    at({ by: 'places', of: 'badShare' })
    summaryBackEnd.begin({ places: [place('税务局', 3), place('残联', 1, 3), place('登记中心', 80), place('公安局', 4)] })
    await openPage(PartsPage)
    expect(heading()).toBe(words.heading(indicatorWords.badShare.name, ['登记中心'], 3).join(''))
    const [first, second, , last] = rows()
    expect(first).toContain('登记中心，第 3 名')
    expect(second).toContain(words.tied('名次在第 1 到第 2 之间'))
    expect(last).toBe(words.open(['残联', unrankedWord]))
    await press(/^登记中心/)
    expect(wentTo()).toBe('/oversight/pages/summary/index?place=code%20of%20%E7%99%BB%E8%AE%B0%E4%B8%AD%E5%BF%83&period=2026-11')
  })

  it('say that nothing can be told apart', async () => {
    at({ by: 'places', of: 'badShare' })
    summaryBackEnd.begin({ places: [place('税务局', 3), place('公安局', 4)] })
    await openPage(PartsPage)
    expect(heading()).toBe('差评率：2 个分不出高下')
  })

  it('compare by any indicator, and say how that is reckoned and that nobody has confirmed it', async () => {
    at({ by: 'places' })
    await openPage(PartsPage)
    await press(/换一个$/)
    await act(async () => { fireEvent.click(screen.getByRole('radio', { name: indicatorWords.unratedShare.name })) })
    expect(heading()).toContain(indicatorWords.unratedShare.name)
    await press(words.how)
    expect(screen.getByText(indicatorWords.unratedShare.line)).toBeDefined()
    expect(screen.getByText(unverifiedWord)).toBeDefined()
  })

  it('offer what was told in confidence only where something of it was told', async () => {
    at({ by: 'places' })
    await openPage(PartsPage)
    await press(/换一个$/)
    expect(screen.queryByRole('radio', { name: indicatorWords.pressedShare.name })).toBeNull()
    cleanup()
    const { counts } = citySummary()
    summaryBackEnd.begin({ counts: { ...counts, pressed: 2 } })
    await openPage(PartsPage)
    await press(/换一个$/)
    expect(screen.getByRole('radio', { name: indicatorWords.pressedShare.name })).toBeDefined()
  })

  it('are found by their names where they are many', async () => {
    at({ by: 'places' })
    summaryBackEnd.begin({ places: Array.from({ length: 40 }, (_, n) => place(`第${n + 1}局`, 3)) })
    await openPage(PartsPage)
    expect(rows()).toHaveLength(30)
    await press(pagedWords.next)
    expect(rows()).toHaveLength(10)
    await press(pagedWords.before)
    expect(rows()).toHaveLength(30)
    fireEvent.change(screen.getByLabelText(words.find), { target: { value: '第3' } })
    expect(rows()).toHaveLength(11)
    fireEvent.change(screen.getByLabelText(words.find), { target: { value: '没有的局' } })
    expect([screen.queryAllByRole('button', { name: /打开$/ }), screen.getByText(words.found(0))]).toHaveLength(2)
  })

  it('put windows on one mix of matters, as far as that can be told', async () => {
    at({ by: 'windows', place: realEstate.code })
    await openPage(PartsPage)
    expect(screen.getAllByText(/^要是办的事和全单位一样|^这个窗口评价太少/)).toHaveLength(2)
    expect(screen.queryByText(sameMixWord({ covered: { hits: 1, outOf: 1 } }))).not.toBeNull()
    await press(/^7 号窗口/)
    expect(wentTo()).toBe(`/oversight/pages/tickets/index?place=${realEstate.code}&period=2026-11&window=7`)
  })
})

describe('the reasons of 差评', () => {
  it('lead from a division to the items that have it, and from there to the tickets', async () => {
    at({ by: 'reasons' })
    await openPage(PartsPage)
    expect(heading()).toBe('最多的原因是“没有提供材料清单”')
    await press(/^没有提供材料清单/)
    expect(wentTo()).toBe('/oversight/pages/parts/index?by=items&place=990100&period=2026-11&of=badShare&reason=208')
    cleanup()
    at({ by: 'items', reason: '208' })
    await openPage(PartsPage)
    expect(screen.getByText(words.withReason('没有提供材料清单'))).toBeDefined()
    await press(/^不动产转移登记/)
    expect(wentTo()).toBe(`/oversight/pages/tickets/index?place=${realEstate.code}&period=2026-11&item=${encodeURIComponent(transfer)}&reason=208`)
  })

  it('lead in an agency to its tickets', async () => {
    at({ by: 'reasons', place: realEstate.code })
    await openPage(PartsPage)
    await press(/^未在承诺时间内办结/)
    expect(wentTo()).toBe(`/oversight/pages/tickets/index?place=${realEstate.code}&period=2026-11&reason=209`)
  })
})
