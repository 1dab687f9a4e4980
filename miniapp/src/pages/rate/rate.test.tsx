import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { ratePageWords as words } from '@haochaping/shared/words/ratePageWords.ts'
import { refusalWords } from '@haochaping/shared/words/refusalWords.ts'
import { failureWords } from '@haochaping/shared/words/troubleWords.ts'
import { backEnd, eventId, progressFor, ratingsSent } from '../../../test/backEnd.ts'
import { freshPhone, restart } from '../../../test/freshPhone.ts'
import { openPage } from '../../../test/openPage.tsx'
import Taro, { phone, showAgain } from '../../../test/taro.ts'
import { useDrafts } from '../../state/drafts.ts'
import { keyOf } from '../../state/session.ts'
import RatePage from './index.tsx'

beforeEach(() => {
  freshPhone()
  phone.params = { eventId }
})
afterEach(cleanup)

const open = async (): Promise<void> => { await openPage(RatePage) }
const tap = async (role: string, name: string): Promise<void> => { await act(async () => { fireEvent.click(screen.getByRole(role, { name })) }) }
const write = (text: string): void => { fireEvent.change(screen.getByRole('textbox'), { target: { value: text } }) }
const openedReceipt = () => Taro.redirectTo.mock.calls.map(([{ url }]) => url)

describe('rating a service', () => {
  it('shows who served, and asks for nothing but the level of a 好评', async () => {
    await open()
    expect(screen.getByText('经办：周敏')).toBeDefined()
    await tap('radio', '满意')
    await tap('button', words.submit)
    expect(ratingsSent()).toMatchObject([{ eventId, level: 'satisfied', reasons: [], channel: 'mobile' }])
    expect(openedReceipt()).toEqual([`/pages/receipt/index?eventId=${eventId}`])
  })

  it.each(['不满意', '非常不满意'])('asks a reason or some words of %s, and takes either', async (level) => {
    await open()
    await tap('radio', level)
    await tap('button', words.submit)
    expect(screen.getByText(refusalWords.reasonNeeded)).toBeDefined()
    expect(ratingsSent()).toEqual([])
    write('跑了两趟')
    await tap('button', words.submit)
    expect(ratingsSent()).toMatchObject([{ words: '跑了两趟', reasons: [] }])
  })

  it('does not count blanks as words', async () => {
    await open()
    await tap('radio', '不满意')
    write('   ')
    await tap('button', words.submit)
    expect(ratingsSent()).toEqual([])
  })

  it('says that a level is missing', async () => {
    await open()
    await tap('button', words.submit)
    expect(screen.getByText(words.chooseFirst)).toBeDefined()
  })

  it('drops the reasons of another level and keeps the words', async () => {
    await open()
    await tap('radio', '不满意')
    await tap('checkbox', '没有提供材料清单')
    write('跑了两趟')
    await tap('radio', '非常满意')
    await tap('button', words.submit)
    expect(ratingsSent()).toMatchObject([{ level: 'verySatisfied', reasons: [], words: '跑了两趟' }])
  })

  it('hides the name from the handler unless the citizen says otherwise', async () => {
    await open()
    await tap('radio', '不满意')
    await tap('checkbox', '没有提供材料清单')
    expect(screen.getByRole('switch').getAttribute('aria-checked')).toBe('true')
    await tap('switch', `${words.anonymousTitle}。${words.anonymousOn}`)
    await tap('button', words.submit)
    expect(ratingsSent()).toMatchObject([{ anonymous: false }])
  })

  it.each([['不满意', ['token']], ['满意', undefined]])('sends the photos with %s: %j', async (level, photos) => {
    useDrafts.getState().open(keyOf(eventId))
    useDrafts.getState().change(keyOf(eventId), (draft) => ({ ...draft, words: '跑了两趟', photos: [{ photo: 'token', link: 'https://h/p' }] }))
    await open()
    await tap('radio', level)
    await tap('button', words.submit)
    expect(ratingsSent()).toHaveLength(1)
    expect(ratingsSent()[0]?.photos).toEqual(photos)
  })

  it('takes no more than 500 characters and counts them', async () => {
    await open()
    await tap('radio', '满意')
    write('好'.repeat(600))
    expect(screen.getByText(words.wordsFull)).toBeDefined()
    await tap('button', words.submit)
    expect(ratingsSent()[0]?.words).toHaveLength(500)
  })

  it('makes one rating of a double tap', async () => {
    await open()
    await tap('radio', '满意')
    await act(async () => {
      const button = screen.getByRole('button', { name: words.submit })
      fireEvent.click(button)
      fireEvent.click(button)
    })
    expect(ratingsSent()).toHaveLength(1)
    expect(openedReceipt()).toHaveLength(1)
  })
})

describe('when it cannot be sent', () => {
  it('is kept, says so, and goes out when the page shows again', async () => {
    await open()
    await tap('radio', '满意')
    backEnd.away = true
    await tap('button', words.submit)
    expect(screen.getByText(words.keptTitle)).toBeDefined()
    expect(screen.getByText(failureWords.network.title)).toBeDefined()
    backEnd.away = false
    await act(async () => { showAgain() })
    expect(openedReceipt()).toHaveLength(1)
  })

  it('can be changed first, under the same id', async () => {
    await open()
    await tap('radio', '满意')
    backEnd.away = true
    await tap('button', words.submit)
    await tap('button', words.changeIt)
    backEnd.away = false
    await tap('radio', '基本满意')
    await tap('button', words.submit)
    const [first, second] = ratingsSent()
    expect(second).toEqual({ ...first, level: 'basicallySatisfied' })
  })

  it('is still there after the program was killed, with all that was written', async () => {
    await open()
    await tap('radio', '不满意')
    await tap('checkbox', '没有提供材料清单')
    write('跑了两趟')
    cleanup()
    await restart()
    await open()
    expect(screen.getByRole('radio', { name: '不满意' }).getAttribute('aria-checked')).toBe('true')
    expect(screen.getByRole('checkbox', { name: '没有提供材料清单' }).getAttribute('aria-checked')).toBe('true')
    expect(screen.getByDisplayValue('跑了两趟')).toBeDefined()
  })

  it.each(['notYours', 'alreadyRated', 'windowClosed', 'reasonOfOtherLevel', 'badRequest'] as const)('says why at %s, and loses nothing', async (refused) => {
    await open()
    await tap('radio', '不满意')
    write('跑了两趟')
    backEnd.refuse = refused
    await tap('button', words.submit)
    expect(screen.getByText(refusalWords[refused])).toBeDefined()
    expect(screen.getByDisplayValue('跑了两趟')).toBeDefined()
    const isOver = refused === 'alreadyRated' || refused === 'windowClosed'
    expect(screen.queryAllByRole('button', { name: words.submit })).toHaveLength(isOver ? 0 : 1)
  })

  it.each(['busy', 'serverFault', 'tooManyTries'] as const)('says why at %s, and keeps it to be sent', async (refused) => {
    await open()
    await tap('radio', '满意')
    backEnd.refuse = refused
    await tap('button', words.submit)
    expect(screen.getByText(refusalWords[refused])).toBeDefined()
    expect(screen.getByText(words.keptTitle)).toBeDefined()
  })
})

describe('a service that cannot be rated', () => {
  it.each([['rated', refusalWords.alreadyRated], ['unrated', refusalWords.windowClosed], ['defaulted', refusalWords.windowClosed]] as const)('%s: says so instead of asking', async (state, say) => {
    const progress = progressFor()
    phone.answer = async () => ({ statusCode: 200, data: JSON.stringify({ ...progress, case: { ...progress.case, state } }) })
    await open()
    expect(screen.getByText(say)).toBeDefined()
    expect(screen.queryByRole('radiogroup')).toBeNull()
  })
})
