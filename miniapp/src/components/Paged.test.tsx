import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import Taro from '@tarojs/taro'
import { pagedWords as words } from '@haochaping/shared/words/pagedWords.ts'
import { useState } from 'react'
import { freshPhone } from '../../test/freshPhone.ts'
import { Paged } from './Paged.tsx'

const numbers = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at)
const rows = (): number[] => screen.queryAllByText(/^row /).map(({ textContent }) => Number(textContent?.slice(4)))
const press = async (name: string): Promise<void> => { await act(async () => { fireEvent.click(screen.getByRole('button', { name })) }) }
const scroll = jest.mocked(Taro.pageScrollTo)

/** A list whose server gives twenty at a time, as long as it has any. */
const Told = ({ whole }: { whole: number }) => {
  const [count, setCount] = useState(20)
  return <Paged id='told' all={numbers(1, Math.min(count, whole))} older={count < whole ? () => setCount(count + 20) : undefined}>{(one) => <div key={one}>{`row ${one}`}</div>}</Paged>
}

describe('a long list', () => {
  beforeEach(() => {
    freshPhone()
    scroll.mockClear()
  })
  afterEach(cleanup)

  it('shows every row on just one page, whatever a server gives at a time', async () => {
    render(<Told whole={75} />)
    const pages: number[][] = []
    for (let turns = 0; screen.queryByRole('button', { name: words.next }) !== null && turns < 9; turns += 1) {
      const before = rows()
      await press(words.next)
      if (rows()[0] !== before[0]) pages.push(before)
    }
    expect([...pages, rows()]).toEqual([numbers(1, 30), numbers(31, 60), numbers(61, 75)])
    expect(screen.getByRole('status').textContent).toBe(words.place(61, 75, 75))
  })

  it('begins a turned page at its top, and goes back', async () => {
    render(<Paged id='some' all={numbers(1, 40)}>{(one) => <div key={one}>{`row ${one}`}</div>}</Paged>)
    await press(words.next)
    await press(words.before)
    expect([rows(), scroll.mock.calls]).toEqual([numbers(1, 30), [[{ selector: '#some', duration: 0 }], [{ selector: '#some', duration: 0 }]]])
  })

  it('has no page to turn where it is short', () => {
    render(<Paged id='short' all={numbers(1, 3)}>{(one) => <div key={one}>{`row ${one}`}</div>}</Paged>)
    expect([rows(), screen.queryAllByRole('button'), screen.getByRole('status').textContent]).toEqual([[1, 2, 3], [], ''])
  })
})
