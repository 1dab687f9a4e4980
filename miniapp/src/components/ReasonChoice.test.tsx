import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { levels } from '@haochaping/shared/standard/levels.ts'
import { reasonsFor } from '@haochaping/shared/standard/reasonsFor.ts'
import { ReasonChoice } from './ReasonChoice.tsx'

afterEach(cleanup)

describe('the choice of reasons', () => {
  it.each(levels)('offers the reasons of %s only: the first ones, and behind 更多 the rest', (level) => {
    render(<ReasonChoice level={level} chosen={[]} onToggle={() => undefined} />)
    const labels = () => screen.getAllByRole('checkbox').map((box) => box.getAttribute('aria-label'))
    expect(labels()).toEqual(reasonsFor(level).slice(0, 4).map((reason) => reason.label))
    fireEvent.click(screen.getByRole('button'))
    expect(labels()).toEqual(reasonsFor(level).map((reason) => reason.label))
  })

  it('shows a chosen reason even while the rest is folded away', () => {
    render(<ReasonChoice level='dissatisfied' chosen={['214']} onToggle={() => undefined} />)
    expect(screen.getByRole('checkbox', { name: '服务态度生硬' }).getAttribute('aria-checked')).toBe('true')
  })

  it('tells the code of the reason that was tapped', () => {
    const onToggle = jest.fn()
    render(<ReasonChoice level='dissatisfied' chosen={[]} onToggle={onToggle} />)
    fireEvent.click(screen.getByRole('checkbox', { name: '没有提供材料清单' }))
    expect(onToggle.mock.calls).toEqual([['208']])
  })
})
