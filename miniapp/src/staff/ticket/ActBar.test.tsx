import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { actWords, wayActWords } from '@haochaping/shared/words/actWords.ts'
import { ticketPageWords as words } from '@haochaping/shared/words/ticketPageWords.ts'
import { ticketFor } from '../../../test/staffBackEnd.ts'
import { ActBar } from './ActBar.tsx'

afterEach(cleanup)

const buttons = (): string[] => screen.getAllByRole('button').map((one) => one.getAttribute('aria-label') ?? one.textContent ?? '')

describe('the actions of a ticket', () => {
  it('are those the server allows: one at the thumb, the others one tap further', () => {
    const onAct = jest.fn()
    render(<ActBar ticket={ticketFor('received', ['accept', 'transfer', 'askAppeal'])} onAct={onAct} />)
    expect(buttons()).toEqual([words.more, actWords.accept.action])
    fireEvent.click(screen.getByRole('button', { name: words.more }))
    expect(buttons()).toEqual([words.less, actWords.accept.action, actWords.transfer.action, actWords.askAppeal.action])
    fireEvent.click(screen.getByRole('button', { name: actWords.transfer.action }))
    fireEvent.click(screen.getByRole('button', { name: actWords.accept.action }))
    expect(onAct.mock.calls).toEqual([['transfer'], ['accept']])
  })

  it('put the three ways behind one question', () => {
    render(<ActBar ticket={ticketFor('contacted', ['rectifyNow', 'rectifyByDate', 'explain'])} onAct={() => undefined} />)
    expect(buttons()).toEqual([wayActWords.action])
  })

  it('are none where nothing is allowed, and that is said', () => {
    render(<ActBar ticket={ticketFor('closed', [])} onAct={() => undefined} />)
    expect(screen.queryAllByRole('button')).toEqual([])
    expect(screen.getByText(words.nothingToDo)).toBeDefined()
  })
})
