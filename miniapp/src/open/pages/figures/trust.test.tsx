import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { cleanup, screen } from '@testing-library/react'
import { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { canaryWords, countedWords } from '@haochaping/shared/words/canaryWords.ts'
import { openCheckWords } from '@haochaping/shared/words/openCheckWords.ts'
import { openEntryWords } from '@haochaping/shared/words/openEntryWords.ts'
import { openPageWords as words } from '@haochaping/shared/words/openPageWords.ts'
import { backEnd } from '../../../../test/backEnd.ts'
import { freshPhone } from '../../../../test/freshPhone.ts'
import { heading, press, shows, wentTo } from '../../../../test/onScreen.ts'
import { openPage } from '../../../../test/openPage.tsx'
import { cityFigures, publicBackEnd } from '../../../../test/publicBackEnd.ts'
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
