import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { cleanup, screen } from '@testing-library/react'
import { bulletinWords as words } from '@haochaping/shared/words/bulletinWords.ts'
import { indicatorWords } from '@haochaping/shared/words/indicatorWords.ts'
import { summaryPageWords } from '@haochaping/shared/words/summaryPageWords.ts'
import { freshPhone } from '../../../../test/freshPhone.ts'
import { heading, press, shows } from '../../../../test/onScreen.ts'
import { openPage } from '../../../../test/openPage.tsx'
import { citySummary } from '../../../../test/summaries.ts'
import { summariesAsked, summaryBackEnd } from '../../../../test/summaryBackEnd.ts'
import { phone } from '../../../../test/taro.ts'
import BulletinPage from './index.tsx'

beforeEach(() => {
  freshPhone()
  summaryBackEnd.begin()
})
afterEach(cleanup)

describe('the page of the bulletin', () => {
  it('opens on the last month that is over, by one request', async () => {
    await openPage(BulletinPage)
    expect(summariesAsked()).toEqual(['/api/summary?period=2026-10'])
    expect(heading()).toBe('云州市2026年10月政务服务“好差评”情况通报')
    for (const { title } of [words.general, words.channels, words.levels, words.indicators, words.places, words.reasons, words.items, words.handling]) expect(screen.getByRole('heading', { name: title })).toBeDefined()
  })

  it('names under every figure what it was counted from, and where every formula stands', async () => {
    await openPage(BulletinPage)
    expect(shows(/^分子 \/ 分母 .* \/ .* · 95% 区间 \d/)).toBe(true)
    for (const name of ['activeGoodShare', 'rectifiedInTimeShare'] as const) expect(shows(new RegExp(`^［\\d］${indicatorWords[name].name}：.*来源待核。$`))).toBe(true)
    expect(shows(words.printHelp)).toBe(true)
  })

  it('leads each line with the figure that its table is about, and says of it only what the line does not', async () => {
    await openPage(BulletinPage)
    const lineOf = (name: string) => Array.from(document.querySelectorAll('.bulletin-line')).find((line) => line.textContent?.startsWith(name))
    expect(lineOf('云州市残疾人联合会')?.querySelector('.bulletin-figure')?.textContent).toBe('差评工单 1')
    expect(lineOf(words.defaulted)?.querySelector('.sub')?.textContent).toBe(words.defaultedSay)
  })

  it('says that a period still runs, that nothing was served, and that the counting has stopped', async () => {
    phone.params = { period: '2026-11' }
    await openPage(BulletinPage)
    expect(shows(words.running)).toBe(true)
    cleanup()
    const { before: _, ...empty } = citySummary({ counts: {}, places: [], items: [], reasons: [], cuts: {} })
    summaryBackEnd.city = empty
    await openPage(BulletinPage)
    expect([shows(words.nothing), shows(words.general.title)]).toEqual([true, false])
  })

  it('steps to another period, and stays readable without a network', async () => {
    await openPage(BulletinPage)
    await press('看前一个月')
    expect(summariesAsked().at(-1)).toBe('/api/summary?period=2026-09')
    summaryBackEnd.away = true
    await press('看后一个月')
    expect([shows(summaryPageWords.stillOld), shows(words.general.title)]).toEqual([true, true])
  })

  it('refuses whom the figures are not for', async () => {
    summaryBackEnd.refuse = 'notAllowed'
    await openPage(BulletinPage)
    expect([shows(summaryPageWords.notForYouTitle), shows(words.general.title)]).toEqual([true, false])
  })
})
