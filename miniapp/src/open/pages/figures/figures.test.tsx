import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { openPageWords as words } from '@haochaping/shared/words/openPageWords.ts'
import { pagedWords } from '@haochaping/shared/words/pagedWords.ts'
import { unknownWord } from '@haochaping/shared/words/publicRateWords.ts'
import { tooFewWord } from '@haochaping/shared/words/rateWords.ts'
import { freshPhone } from '../../../../test/freshPhone.ts'
import { heading, press, shows } from '../../../../test/onScreen.ts'
import { openPage } from '../../../../test/openPage.tsx'
import { cityFigures, publicBackEnd, publicRowOf } from '../../../../test/publicBackEnd.ts'
import { phone } from '../../../../test/taro.ts'
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
    expect(group(words.rates.activeGoodShare.name)).toContain('400 件里差评不到 5 件')
    expect(group(words.rates.answered.name)).toContain(words.silent('至少 596', true))
    expect([words.rates.replyShare, words.rates.solvedShare].map(({ name }) => group(name).includes(tooFewWord))).toEqual([true, true])
    expect(group(words.rates.exclusionShare.name)).toContain(unknownWord)
    expect(group(words.rates.solvedShare.name)).toContain(words.noAnswer('不到 5'))
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
    expect(rows[2]?.textContent).toContain('好评 96.6% 以上')
    expect(shows(words.rates.replyShare.name)).toBe(true)
    const before = screen.queryAllByText(words.rates.replyShare.nothing).length
    await press(/^公安局/)
    expect(screen.queryAllByText(words.rates.replyShare.nothing).length).toBe(before + 1)
    expect(shows('96.6% 以上，120 件里差评不到 5 件')).toBe(true)
    expect(shows('真实情况大约在 91.7% 到 99.6% 之间')).toBe(true)
  })

  it('find a place by a part of its name where there are many', async () => {
    const places = Array.from({ length: 40 }, (_, n) => ({ code: `YZ-${n}`, name: `${n} 号局`, kind: 'agency' as const, row: publicRowOf({ events: 10 }) }))
    publicBackEnd.begin(cityFigures({ places }))
    await openPage(FiguresPage)
    expect(screen.getAllByRole('button', { name: /号局/ })).toHaveLength(30)
    await press(pagedWords.next)
    expect(screen.getAllByRole('button', { name: /号局/ })).toHaveLength(10)
    expect(shows(pagedWords.place(31, 40, 40))).toBe(true)
    fireEvent.change(screen.getByRole('textbox', { name: words.find }), { target: { value: '39' } })
    expect(screen.getAllByRole('button', { name: /号局/ })).toHaveLength(1)
    fireEvent.change(screen.getByRole('textbox', { name: words.find }), { target: { value: '没有这个' } })
    expect(shows(words.found(0))).toBe(true)
  })
})
