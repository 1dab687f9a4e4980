import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { canaryWords, countedWords } from '@haochaping/shared/words/canaryWords.ts'
import { openCheckWords } from '@haochaping/shared/words/openCheckWords.ts'
import { openPageWords as words } from '@haochaping/shared/words/openPageWords.ts'
import { unknownWord } from '@haochaping/shared/words/publicRateWords.ts'
import { tooFewWord } from '@haochaping/shared/words/rateWords.ts'
import { freshPhone } from '../../../../test/freshPhone.ts'
import { heading, press, shows, wentTo } from '../../../../test/onScreen.ts'
import { openPage } from '../../../../test/openPage.tsx'
import { cityFigures, emptyFigures, monthsAsked, publicBackEnd, publicRowOf } from '../../../../test/publicBackEnd.ts'
import { phone, shared } from '../../../../test/taro.ts'
import FiguresPage from './index.tsx'

beforeEach(() => {
  freshPhone()
  publicBackEnd.begin()
})
afterEach(() => {
  cleanup()
  jest.restoreAllMocks()
})

const group = (name: string): string => screen.getByRole('group', { name }).textContent ?? ''

describe('the public figures', () => {
  it('are there for somebody who never signed in, with one request and no session', async () => {
    await openPage(FiguresPage)
    expect(heading()).toBe(words.good('95.0%').join(''))
    expect(shows(words.served('1 000', '400', '40.2%'))).toBe(true)
    expect(phone.asked.map(({ url, header }) => [url, header])).toEqual([['/api/public/figures?period=2026-11', {}]])
  })

  it('say of every rate from what it was counted, how sure it is, and who is silent', async () => {
    await openPage(FiguresPage)
    expect(group(words.rates.activeGoodShare.name)).toMatch(/95\.0%.*380 \/ 400.*真实情况大约在 92\.4% 到 96\.8% 之间/)
    expect(group(words.rates.answered.name)).toContain(words.silent('595', true))
    expect(group(words.rates.exclusionShare.name)).toMatch(/20\.0%.*5 \/ 25/)
    expect(group(words.rates.replyShare.name)).toMatch(/90\.0%.*9 \/ 10/)
    expect(group(words.rates.solvedShare.name)).toMatch(/75\.0%.*6 \/ 8/)
    expect(group(words.rates.solvedShare.name)).toContain(words.noAnswer('7'))
  })

  it('say a bound where a number is kept back, and nothing where there are too few', async () => {
    publicBackEnd.begin(cityFigures({ whole: publicRowOf({ events: 1000, rated: 400, bad: 'few', excluded: 'few', replyDue: 'few', repliedInTime: 'few', answered: 'few', solved: 'few', noAnswer: 'few' }), places: [] }))
    await openPage(FiguresPage)
    expect(heading()).toBe(words.good('99.0% 以上').join(''))
    expect(group(words.rates.activeGoodShare.name)).toContain('400 件里差评最多 4 件')
    expect(group(words.rates.answered.name)).toContain(words.silent('至少 596', true))
    expect([words.rates.replyShare, words.rates.solvedShare].map(({ name }) => group(name).includes(tooFewWord))).toEqual([true, true])
    expect(group(words.rates.exclusionShare.name)).toContain(unknownWord)
    expect(group(words.rates.solvedShare.name)).toContain(words.noAnswer('最多 4'))
  })

  it('never take few who were satisfied for few who were not', async () => {
    publicBackEnd.begin(cityFigures({ whole: publicRowOf({ events: 1000, rated: 400, bad: 'allButFew' }), places: [] }))
    await openPage(FiguresPage)
    expect(heading()).toBe(words.good('1.0% 以下').join(''))
  })

  it('list the places by name, and show the rest of one that is pressed', async () => {
    await openPage(FiguresPage)
    const rows = screen.getAllByRole('button', { name: /办件/ })
    expect(rows.map((row) => row.getAttribute('aria-label')?.split('，')[0])).toEqual(['不动产登记中心', '残疾人联合会', '公安局'])
    expect(rows[2]?.textContent).toContain('好评 95.0% 以上')
    expect(shows(words.rates.replyShare.name)).toBe(true)
    const before = screen.queryAllByText(words.rates.replyShare.nothing).length
    await press(/^公安局/)
    expect(screen.queryAllByText(words.rates.replyShare.nothing).length).toBe(before + 1)
    expect(shows('95.0% 以上，120 件里差评最多 6 件')).toBe(true)
  })

  it('find a place by a part of its name where there are many', async () => {
    const places = Array.from({ length: 40 }, (_, n) => ({ code: `YZ-${n}`, name: `${n} 号局`, kind: 'agency' as const, row: publicRowOf({ events: 10 }) }))
    publicBackEnd.begin(cityFigures({ places }))
    await openPage(FiguresPage)
    expect(screen.getAllByRole('button', { name: /号局/ })).toHaveLength(30)
    await press(words.more(10))
    expect(screen.getAllByRole('button', { name: /号局/ })).toHaveLength(40)
    fireEvent.change(screen.getByRole('textbox', { name: words.find }), { target: { value: '39' } })
    expect(screen.getAllByRole('button', { name: /号局/ })).toHaveLength(1)
    fireEvent.change(screen.getByRole('textbox', { name: words.find }), { target: { value: '没有这个' } })
    expect(shows(words.found(0))).toBe(true)
  })
})

describe('the months', () => {
  it('go back one by one, and not beyond this one', async () => {
    await openPage(FiguresPage)
    expect(shows(words.running)).toBe(true)
    await press(words.later)
    await press(words.earlier)
    expect(monthsAsked()).toEqual(['2026-11', '2026-10'])
    expect(shows('2026年10月')).toBe(true)
    expect(shows(words.running)).toBe(false)
    await press(words.later)
    expect(monthsAsked()).toEqual(['2026-11', '2026-10', '2026-11'])
  })

  it.each([['2026-09', '2026-09'], ['2027-01', '2026-11'], ['2026-Q4', '2026-11'], ['0001-01', '2026-11']])('opened with %s shows %s', async (asked, shown) => {
    phone.params = { period: asked }
    await openPage(FiguresPage)
    expect(monthsAsked()).toEqual([shown])
  })

  it('begin where the 好差评 began', async () => {
    phone.params = { period: '2019-12' }
    await openPage(FiguresPage)
    await press(words.earlier)
    expect(monthsAsked()).toEqual(['2019-12'])
  })

  it('follow the day of the server where the phone has another', async () => {
    publicBackEnd.begin(cityFigures({ today: LocalDate.parse('2026-12-01') }))
    await openPage(FiguresPage)
    expect(monthsAsked()).toEqual(['2026-11', '2026-12'])
  })

  it('say that an empty one is empty, and where something is', async () => {
    publicBackEnd.begin(emptyFigures())
    await openPage(FiguresPage)
    expect(heading()).toBe(words.none(true).join(''))
    await press(words.toEarlier)
    expect(heading()).toBe(words.none(false).join(''))
    await press(words.toThisMonth)
    expect(monthsAsked()).toEqual(['2026-11', '2026-10', '2026-11'])
  })

  it('are handed on by the address of the one that is seen', async () => {
    await openPage(FiguresPage)
    await press(words.earlier)
    expect(shared.offer?.()).toEqual({ title: '云州市公开的数字：2026年10月', path: '/open/pages/figures/index?period=2026-10' })
  })
})

describe('whether the figures can be trusted', () => {
  it('is said by the 差评通道 and by when was counted last', async () => {
    await openPage(FiguresPage)
    expect(shows(canaryWords.passed('今天 06:00'))).toBe(true)
    expect(shows(countedWords.until('今天 10:41'))).toBe(true)
  })

  it('takes the heading while the 差评通道 is broken, with since when and where', async () => {
    const broken = { state: 'failing', since: '2026-11-20T01:00:00.000Z', channel: 'qrCode', stage: 'record' } as const
    publicBackEnd.begin(cityFigures({ canary: broken }))
    await openPage(FiguresPage)
    expect(heading()).toBe(words.broken.join(''))
    expect(screen.getByRole('alert').textContent).toContain(canaryWords.failingSay(broken, '11月20日 09:00'))
    expect(shows(words.help.failing)).toBe(true)
  })

  it('is doubted where nothing has been tried, and where nothing has moved for days', async () => {
    publicBackEnd.begin(cityFigures({ canary: { state: 'silent', since: '2026-11-19T22:00:00.000Z' }, counted: { lastRatedOn: LocalDate.parse('2026-11-12'), stale: true } }))
    await openPage(FiguresPage)
    expect(shows(words.help.silent)).toBe(true)
    expect(shows(words.stale(LocalDate.parse('2026-11-12'), LocalDate.parse('2026-11-22')))).toBe(true)
    expect(shows(countedWords.never)).toBe(true)
  })
})

describe('how to check', () => {
  it('leads to one’s own receipt, and says how an outsider recounts and what is left out', async () => {
    await openPage(FiguresPage)
    await press(/查自己的那一条/)
    expect(wentTo()).toBe('/mine/pages/verify/index')
    await press(openCheckWords.recount)
    expect([openCheckWords.exporting, openCheckWords.verifying, 'GET /api/public/figures?period=2026-11'].map(shows)).toEqual([true, true, true])
    await press(openCheckWords.hidden)
    expect(openCheckWords.hiddenSay.map(shows)).toEqual([true, true, true])
  })

  it('names where each rule is from, and that none is confirmed yet', async () => {
    await openPage(FiguresPage)
    await press(openCheckWords.sources)
    expect(screen.getAllByText(/来源待核$/)).toHaveLength(6)
  })
})
