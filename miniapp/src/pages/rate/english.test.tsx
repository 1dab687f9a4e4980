import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { levels } from '@haochaping/shared/standard/levels.ts'
import { levelWords as chineseLevels } from '@haochaping/shared/words/levelWords.ts'
import { levelWords } from '@haochaping/shared/words/en/levelWords.ts'
import { languageWords } from '@haochaping/shared/words/en/languageWords.ts'
import { ratePageWords as words } from '@haochaping/shared/words/en/ratePageWords.ts'
import { reasonWord } from '@haochaping/shared/words/en/reasonWord.ts'
import { refusalWords } from '@haochaping/shared/words/en/refusalWords.ts'
import { eventId, ratingsSent } from '../../../test/backEnd.ts'
import { inEnglishFromNow } from '../../../test/english.ts'
import { freshPhone, restart } from '../../../test/freshPhone.ts'
import { openPage } from '../../../test/openPage.tsx'
import Taro, { phone } from '../../../test/taro.ts'
import { useTwins } from '../../spoken.ts'
import { useSettings } from '../../state/settings.ts'
import TurnPage from '../../english/pages/turn/index.tsx'
import RatePage from './index.tsx'

beforeEach(() => {
  freshPhone()
  Object.assign(phone, { path: 'pages/rate/index', params: { eventId } })
})
afterEach(cleanup)

const tap = async (role: string, name: string): Promise<void> => { await act(async () => { fireEvent.click(screen.getByRole(role, { name })) }) }
/** What is on the page and neither from the record nor a Chinese level beside the English one. */
const chineseLeft = (): string[] => [...document.body.textContent.matchAll(/\p{Script=Han}+/gu)].map(([text]) => text)
const redirects = (): string[] => Taro.redirectTo.mock.calls.map(([{ url }]) => url)

describe('rating in English', () => {
  it('shows the level in Chinese beside the English one, and nothing else in Chinese but what the office entered', async () => {
    inEnglishFromNow()
    await openPage(RatePage)
    expect(screen.getAllByRole('radio').map((radio) => radio.textContent)).toEqual(levels.map((level) => `${levelWords[level]}${chineseLevels[level]}`))
    expect(screen.getAllByRole('radio').map((radio) => radio.getAttribute('aria-label'))).toEqual(levels.map((level) => `${levelWords[level]} ${chineseLevels[level]}`))
    expect(screen.getByText(languageWords.asEntered)).toBeDefined()
    expect(chineseLeft().filter((text) => !levels.some((level) => chineseLevels[level] === text))).toEqual(['居民身份证换领', '市公安局', '周敏'])
    expect(Taro.setNavigationBarTitle.mock.calls.at(-1)).toEqual([{ title: words.title }])
  })

  it('asks a reason of the lowest level, and sends its code', async () => {
    inEnglishFromNow()
    await openPage(RatePage)
    await tap('radio', `${levelWords.veryDissatisfied} ${chineseLevels.veryDissatisfied}`)
    await tap('button', words.submit)
    expect(screen.getByText(refusalWords.reasonNeeded)).toBeDefined()
    await tap('checkbox', reasonWord('108'))
    await tap('button', words.submit)
    expect(ratingsSent()).toMatchObject([{ level: 'veryDissatisfied', reasons: ['108'] }])
  })
})

describe('a phone that is kept in English', () => {
  it('fetches the words after a restart, and comes back to the page that was asked for with all it was asked with', async () => {
    useSettings.setState({ english: true })
    await restart()
    phone.params = { eventId, level: 'satisfied' }
    await openPage(RatePage)
    const [turn = ''] = redirects()
    expect(turn.split('?')[0]).toBe('/english/pages/turn/index')
    phone.params = { to: new URLSearchParams(turn.split('?')[1]).get('to') ?? '' }
    await openPage(TurnPage)
    expect(redirects()[1]).toBe(`/pages/rate/index?eventId=${eventId}&level=satisfied`)
    expect(useTwins.getState().twins.size).toBeGreaterThan(0)
  })

  it('speaks Chinese while the words cannot be fetched, rather than nothing', async () => {
    useSettings.setState({ english: true })
    Taro.redirectTo.mockRejectedValueOnce(new Error('redirectTo:fail'))
    await openPage(RatePage)
    expect(screen.getByRole('radio', { name: chineseLevels.satisfied })).toBeDefined()
    expect(useSettings.getState().english).toBe(true)
  })

  it.each(['https://elsewhere.example/', '/pages/../x', '/pages/cases/index#x'])('is never led to %s', async (to) => {
    phone.params = { to }
    await openPage(TurnPage)
    expect(redirects()).toEqual(['/pages/cases/index'])
  })
})
