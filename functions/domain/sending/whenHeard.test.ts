import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { addSeconds } from '@haochaping/shared/calendar/localDate.ts'
import { houseDefaults } from '@haochaping/shared/policy/houseDefaults.ts'
import type { Sending } from '@haochaping/shared/policy/sending.ts'
import { anySending } from '../../testing/anySending.ts'
import { retryAt } from './retryAt.ts'
import { whenHeard } from './whenHeard.ts'

const quiet = (value: Sending['quietHours']['value']): Sending => ({ ...houseDefaults.sending, quietHours: { ...houseDefaults.sending.quietHours, value } })

describe('quiet hours', () => {
  it.each([
    ['2026-10-12T00:00:00.000Z', '2026-10-12T00:00:00.000Z', 'at eight sharp she may be told'],
    ['2026-10-11T23:59:59.999Z', '2026-10-12T00:00:00.000Z', 'before eight it waits till eight'],
    ['2026-10-12T12:59:59.999Z', '2026-10-12T12:59:59.999Z', 'until nine in the evening'],
    ['2026-10-12T13:00:00.000Z', '2026-10-13T00:00:00.000Z', 'from nine on it waits till the next morning'],
    ['2026-10-12T17:00:00.000Z', '2026-10-13T00:00:00.000Z', 'after midnight till the same morning']
  ])('%s becomes %s: %s', (now, then) => { expect(whenHeard('citizen', houseDefaults.sending, now)).toBe(then) })

  it.each([
    ['2026-10-12T03:59:59.999Z', '2026-10-12T03:59:59.999Z', 'a minute before noon is not yet of them'],
    ['2026-10-12T04:00:00.000Z', '2026-10-12T06:30:00.000Z', 'from noon on it waits till they are over'],
    ['2026-10-12T06:30:00.000Z', '2026-10-12T06:30:00.000Z', 'and then she may be told']
  ])('that a region puts around noon, %s becomes %s: %s', (now, then) => { expect(whenHeard('citizen', quiet({ from: '12:00', to: '14:30' }), now)).toBe(then) })

  it('are for citizens only, and only where the region has any', () => {
    expect(whenHeard('staff', houseDefaults.sending, '2026-10-12T17:00:00.000Z')).toBe('2026-10-12T17:00:00.000Z')
    expect(whenHeard('citizen', quiet('none'), '2026-10-12T17:00:00.000Z')).toBe('2026-10-12T17:00:00.000Z')
  })

  it('end within a day, wherever a region puts them, and not within themselves', () => {
    fc.assert(fc.property(anySending, fc.nat(2 * 86_400), (sending, second) => {
      const now = addSeconds('2026-10-12T02:00:00.000Z', second)
      const then = whenHeard('citizen', sending, now)
      expect(then >= now && then < addSeconds(now, 86_400)).toBe(true)
      expect(whenHeard('citizen', sending, then)).toBe(then)
    }))
  })
})

describe('a second try', () => {
  it('waits longer each time, at most a quarter of an hour, and never less than the platform asks', () => {
    const now = '2026-10-12T02:00:00.000Z'
    fc.assert(fc.property(fc.integer({ min: 1, max: 30 }), fc.double({ min: 0, max: 0.999, noNaN: true }), fc.nat(5000), (tries, chance, after) => {
      expect(retryAt(now, { tries, chance }) > now).toBe(true)
      expect(retryAt(now, { tries, chance }) <= addSeconds(now, 900)).toBe(true)
      expect(retryAt(now, { tries: tries + 1, chance }) >= retryAt(now, { tries, chance })).toBe(true)
      expect(retryAt(now, { tries, chance, after }) >= addSeconds(now, after)).toBe(true)
    }))
  })
})
