import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { refusals } from '@haochaping/shared/schemas/refusal.ts'
import { refusalWords } from '@haochaping/shared/words/refusalWords.ts'
import { failureWords, troubleWords } from '@haochaping/shared/words/troubleWords.ts'
import { eventId } from '../../test/backEnd.ts'
import { freshPhone } from '../../test/freshPhone.ts'
import Taro from '../../test/taro.ts'
import { TroubleNotice } from './TroubleNotice.tsx'

beforeEach(freshPhone)
afterEach(cleanup)

const tapped = (): string | undefined => {
  fireEvent.click(screen.getByRole('button'))
  return Taro.navigateTo.mock.calls.at(-1)?.[0].url
}

describe('trouble on screen', () => {
  it.each(refusals)('%s is said aloud in its own words', (refused) => {
    render(<TroubleNotice trouble={{ refused }} />)
    expect((screen.queryByRole('alert') ?? screen.getByRole('status')).textContent).toContain(refusalWords[refused])
  })

  it.each(['alreadyRated', 'windowClosed'] as const)('%s raises no alarm, for nothing went wrong', (refused) => {
    render(<TroubleNotice trouble={{ refused }} />)
    expect(screen.queryByRole('alert')).toBeNull()
    expect(screen.getByRole('status')).toBeDefined()
  })

  it.each([
    ['signInAgain', '/pages/signIn/index?to=%2Fpages%2Fcases%2Findex'],
    ['notYours', '/pages/find/index'],
    ['unknownCase', '/pages/find/index'],
    ['alreadyRated', `/mine/pages/progress/index?eventId=${eventId}`]
  ] as const)('%s leads to what helps', (refused, url) => {
    render(<TroubleNotice trouble={{ refused }} eventId={eventId} />)
    expect(tapped()).toBe(url)
  })

  it('a server fault gives the id to quote and can be tried again', () => {
    const again = jest.fn()
    render(<TroubleNotice trouble={{ refused: 'serverFault', requestId: 'req-8f31' }} again={again} />)
    expect(screen.getByRole('alert').textContent).toContain(troubleWords.requestId('req-8f31'))
    fireEvent.click(screen.getByRole('button', { name: troubleWords.again }))
    expect(again).toHaveBeenCalledTimes(1)
  })

  it.each(['network', 'timeout', 'reply'] as const)('%s says what to do and can be tried again', (failed) => {
    const again = jest.fn()
    render(<TroubleNotice trouble={{ failed }} again={again} />)
    expect(screen.getByRole('status').textContent).toContain(failureWords[failed].say)
    fireEvent.click(screen.getByRole('button', { name: troubleWords.again }))
    expect(again).toHaveBeenCalledTimes(1)
  })
})
