import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { cleanup } from '@testing-library/react'
import { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { openPageWords as words } from '@haochaping/shared/words/openPageWords.ts'
import { failureWords, troubleWords } from '@haochaping/shared/words/troubleWords.ts'
import { freshPhone, restart } from '../../../../test/freshPhone.ts'
import { heading, press, shows } from '../../../../test/onScreen.ts'
import { openPage } from '../../../../test/openPage.tsx'
import { cityFigures, emptyFigures, monthsAsked, publicBackEnd } from '../../../../test/publicBackEnd.ts'
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

describe('without a network', () => {
  it('show what this phone saw last, and say so', async () => {
    await openPage(FiguresPage)
    cleanup()
    await restart()
    publicBackEnd.away = true
    await openPage(FiguresPage)
    expect(heading()).toBe(words.good('95.0%').join(''))
    expect([failureWords.network.title, words.stillOld].map(shows)).toEqual([true, true])
    publicBackEnd.away = false
    await press(troubleWords.again)
    expect(shows(words.stillOld)).toBe(false)
  })

  it('say what is wrong where this phone has seen nothing, and can be tried again', async () => {
    publicBackEnd.away = true
    await openPage(FiguresPage)
    expect(heading()).toBe(failureWords.network.title)
    publicBackEnd.away = false
    await press(troubleWords.again)
    expect(heading()).toBe(words.good('95.0%').join(''))
  })

  it('keep to three months, and to nothing that a refusal took back', async () => {
    await openPage(FiguresPage)
    for (const _ of [1, 2, 3]) await press(words.earlier)
    cleanup()
    publicBackEnd.away = true
    const kept: boolean[] = []
    for (const period of ['2026-08', '2026-10', '2026-11']) {
      phone.params = { period }
      await openPage(FiguresPage)
      kept.push(shows(words.stillOld))
      cleanup()
    }
    expect(kept).toEqual([true, true, false])
    Object.assign(publicBackEnd, { away: false, refuse: 'badRequest' })
    phone.params = { period: '2026-08' }
    await openPage(FiguresPage)
    expect(shows(words.figures)).toBe(false)
  })
})
