import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { cleanup, screen } from '@testing-library/react'
import { openEntryWords } from '@haochaping/shared/words/openEntryWords.ts'
import { openPageWords as words } from '@haochaping/shared/words/openPageWords.ts'
import { failureWords, troubleWords } from '@haochaping/shared/words/troubleWords.ts'
import { backEnd } from '../../../../test/backEnd.ts'
import { freshPhone, restart } from '../../../../test/freshPhone.ts'
import { heading, press, shows, wentTo } from '../../../../test/onScreen.ts'
import { openPage } from '../../../../test/openPage.tsx'
import { publicBackEnd } from '../../../../test/publicBackEnd.ts'
import { phone } from '../../../../test/taro.ts'
import CasesPage from '../../../pages/cases/index.tsx'
import FiguresPage from './index.tsx'

beforeEach(() => {
  freshPhone()
  publicBackEnd.begin()
})
afterEach(() => {
  cleanup()
  jest.restoreAllMocks()
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

describe('the way to the public figures', () => {
  it('is on the first page, near its foot', async () => {
    freshPhone()
    backEnd.reset()
    await openPage(CasesPage)
    expect(screen.getAllByRole('button').at(-1)?.textContent).toContain(openEntryWords.title)
    await press(new RegExp(openEntryWords.title))
    expect(wentTo()).toBe('/open/pages/figures/index')
  })
})
