import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { act, cleanup, screen } from '@testing-library/react'
import type { CaseGlance } from '@haochaping/shared/schemas/caseGlance.ts'
import { casesPageWords as words } from '@haochaping/shared/words/casesPageWords.ts'
import { backEnd, glance } from '../../../test/backEnd.ts'
import { freshPhone } from '../../../test/freshPhone.ts'
import { press, shows } from '../../../test/onScreen.ts'
import { openPage } from '../../../test/openPage.tsx'
import { phone } from '../../../test/taro.ts'
import { useKnownCases } from '../../state/knownCases.ts'
import CasesPage from './index.tsx'

/** WeChat's 体验评分 asks for fewer. */
const nodes = 1000
const pageSize = 20

const nth = (at: number): CaseGlance => glance({ eventId: `${String(at).padStart(22, 'a')}-1`, item: `第 ${at} 件`, servedOn: `2026-10-${String(31 - Math.floor(at / 10)).padStart(2, '0')}` as CaseGlance['servedOn'] })
const answers = phone.answer

/** Somebody with a hundred cases that all wait, the newest first, twenty to an answer. */
const hundred = (): void => {
  phone.answer = async (request) => {
    if (!request.url.startsWith('/api/my/cases')) return answers(request)
    const from = Number(new URLSearchParams(request.url.split('?')[1]).get('more') ?? 0)
    const to = from + pageSize
    return { statusCode: 200, data: JSON.stringify({ cases: Array.from({ length: pageSize }, (_, at) => nth(from + at)), ...(to < 100 ? { more: String(to) } : {}) }) }
  }
}

beforeEach(() => {
  freshPhone()
  backEnd.reset()
  hundred()
})
afterEach(cleanup)

describe('somebody with a hundred cases', () => {
  it('goes on to the earliest and comes back to the newest, and the page stays light', async () => {
    await openPage(CasesPage)
    expect([shows('第 0 件'), shows(words.newest)]).toEqual([true, false])
    for (const earliest of [39, 59, 79, 99]) {
      await press(words.more)
      expect(shows(`第 ${earliest} 件`)).toBe(true)
      expect(document.querySelectorAll('*').length).toBeLessThan(nodes)
    }
    expect([shows('第 0 件'), screen.queryByRole('button', { name: words.more })]).toEqual([false, null])
    await press(words.newest)
    expect([shows('第 0 件'), shows('第 99 件'), shows(words.newest)]).toEqual([true, false, false])
  })

  it('finds the newest of those the phone knows where there is no network', async () => {
    await act(async () => { useKnownCases.getState().keep(Array.from({ length: 100 }, (_, at) => ({ case: nth(at) }))) })
    phone.answer = async () => { throw new Error('offline') }
    await openPage(CasesPage)
    expect([shows('第 0 件'), shows('第 49 件'), shows('第 99 件')]).toEqual([true, true, false])
    expect(document.querySelectorAll('*').length).toBeLessThan(nodes)
  })
})
