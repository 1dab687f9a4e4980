import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { levels } from '@haochaping/shared/standard/levels.ts'
import { levelWords } from '@haochaping/shared/words/levelWords.ts'
import { LevelChoice } from './LevelChoice.tsx'

afterEach(cleanup)

describe('the choice of a level', () => {
  it('is one radio group of five rows with their words, none chosen beforehand', () => {
    render(<LevelChoice chosen={undefined} onChoose={() => undefined} />)
    expect(screen.getAllByRole('radiogroup')).toHaveLength(1)
    const rows = screen.getAllByRole('radio')
    expect(rows.map((row) => row.getAttribute('aria-label'))).toEqual(levels.map((level) => levelWords[level]))
    expect(rows.map((row) => row.getAttribute('aria-checked'))).toEqual(Array(5).fill('false'))
  })

  it('draws all five rows alike, so that none is nearer than another', () => {
    render(<LevelChoice chosen={undefined} onChoose={() => undefined} />)
    const rows = screen.getAllByRole('radio')
    expect(new Set(rows.map((row) => row.className)).size).toBe(1)
    expect(new Set(rows.map((row) => row.children.length)).size).toBe(1)
  })

  it.each(levels)('gives %s with one tap', (level) => {
    const onChoose = jest.fn()
    render(<LevelChoice chosen={undefined} onChoose={onChoose} />)
    fireEvent.click(screen.getByRole('radio', { name: levelWords[level] }))
    expect(onChoose.mock.calls).toEqual([[level]])
  })

  describe('on the web', () => {
    beforeEach(() => { process.env.TARO_ENV = 'h5' })
    afterEach(() => { delete process.env.TARO_ENV })

    it('is one stop of the tab key, walked by the arrows round and round', () => {
      const onChoose = jest.fn()
      render(<LevelChoice chosen='veryDissatisfied' onChoose={onChoose} />)
      const rows = screen.getAllByRole('radio')
      expect(rows.map((row) => row.tabIndex)).toEqual([-1, -1, -1, -1, 0])
      fireEvent.keyDown(screen.getByRole('radio', { name: '非常不满意' }), { key: 'ArrowDown' })
      fireEvent.keyDown(screen.getByRole('radio', { name: '非常不满意' }), { key: 'ArrowUp' })
      expect(onChoose.mock.calls).toEqual([['verySatisfied'], ['dissatisfied']])
    })

    it('takes the space key as a tap', () => {
      const onChoose = jest.fn()
      render(<LevelChoice chosen={undefined} onChoose={onChoose} />)
      fireEvent.keyDown(screen.getByRole('radio', { name: '满意' }), { key: ' ' })
      expect(onChoose.mock.calls).toEqual([['satisfied']])
    })
  })
})
