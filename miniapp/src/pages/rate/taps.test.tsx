import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { isBad, levels } from '@haochaping/shared/standard/levels.ts'
import type { Level } from '@haochaping/shared/standard/levels.ts'
import { reasonsFor } from '@haochaping/shared/standard/reasonsFor.ts'
import { casesPageWords } from '@haochaping/shared/words/casesPageWords.ts'
import { levelWords } from '@haochaping/shared/words/levelWords.ts'
import { ratePageWords } from '@haochaping/shared/words/ratePageWords.ts'
import { glance, ratingsSent } from '../../../test/backEnd.ts'
import { freshPhone } from '../../../test/freshPhone.ts'
import { openPage } from '../../../test/openPage.tsx'
import Taro, { phone } from '../../../test/taro.ts'
import CasesPage from '../cases/index.tsx'
import RatePage from './index.tsx'

let taps = 0
beforeEach(() => {
  freshPhone()
  taps = 0
})
afterEach(cleanup)

const tap = async (role: string, name: string): Promise<void> => {
  taps += 1
  await act(async () => { fireEvent.click(screen.getByRole(role, { name })) })
}

/** Follows the link that was tapped, as the phone would. */
const follow = async (): Promise<void> => {
  const address = Taro.navigateTo.mock.calls.at(-1)?.[0].url ?? ''
  phone.params = Object.fromEntries(new URLSearchParams(address.split('?')[1]))
  cleanup()
  await openPage(RatePage)
}

const rateFromTheList = async (level: Level): Promise<void> => {
  await openPage(CasesPage)
  await tap('button', casesPageWords.rateIt(glance().item, levelWords[level]))
  await follow()
  if (isBad(level)) await tap('checkbox', reasonsFor(level)[0]?.label ?? '')
  await tap('button', ratePageWords.submit)
}

describe('how many taps lead from the list to a rating', () => {
  it.each(levels.filter((level) => !isBad(level)))('two for %s', async (level) => {
    await rateFromTheList(level)
    expect(ratingsSent()).toMatchObject([{ level }])
    expect(taps).toBe(2)
  })

  it.each(levels.filter(isBad))('three for %s: one more for the reason, and four at most with “更多”', async (level) => {
    await rateFromTheList(level)
    expect(ratingsSent()).toMatchObject([{ level }])
    expect(taps).toBe(3)
  })

  it('any level can be tapped on the list, each in a cell like the others', async () => {
    await openPage(CasesPage)
    const cells = levels.map((level) => screen.getByRole('button', { name: casesPageWords.rateIt(glance().item, levelWords[level]) }))
    expect(new Set(cells.map((cell) => cell.className)).size).toBe(1)
  })
})
