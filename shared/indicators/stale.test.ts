import { describe, expect, it } from '@jest/globals'
import { LocalDate } from '../calendar/localDate.ts'
import { isStale, staleAfter } from './stale.ts'

const day = (text: string) => LocalDate.parse(text)

describe('figures that do not move', () => {
  const friday = day('2026-11-20')

  it('are stale from the third working day of services without a rating', () => {
    expect(staleAfter.value).toBe(3)
    expect(isStale({ lastRatedOn: friday, lastServedOn: day('2026-11-24') }, 2)).toBe(false)
    expect(isStale({ lastRatedOn: friday, lastServedOn: day('2026-11-25') }, 3)).toBe(true)
  })

  it('are stale too where services went on and nobody ever rated', () => {
    expect(isStale({ lastServedOn: friday }, 3)).toBe(true)
    expect(isStale({ lastRatedOn: undefined, lastServedOn: friday }, 2)).toBe(false)
  })

  it('are fresh where nothing was served after the latest rating, however long ago', () => {
    expect(isStale({ lastRatedOn: friday, lastServedOn: friday }, 40)).toBe(false)
    expect(isStale({ lastRatedOn: friday, lastServedOn: day('2026-11-19') }, 40)).toBe(false)
    expect(isStale({}, 40)).toBe(false)
  })
})
