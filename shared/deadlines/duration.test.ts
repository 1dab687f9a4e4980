import { describe, expect, it } from '@jest/globals'
import { Duration } from './duration.ts'

describe('a duration', () => {
  it.each([{ n: 0, unit: 'day' }, { n: 3650, unit: 'hour' }, { n: 5, unit: 'workday' }])('may be $n $unit', duration => {
    expect(Duration.parse(duration)).toEqual(duration)
  })

  it.each([{ n: -1, unit: 'day' }, { n: 3651, unit: 'day' }, { n: 1.5, unit: 'day' }, { n: 1, unit: 'week' }, { n: 1 }])(
    'may not be $n $unit', duration => {
      expect(Duration.safeParse(duration).success).toBe(false)
    })
})
