import { expect, it } from '@jest/globals'
import { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { isWorkday, shippedCalendar } from '@haochaping/shared/calendar/workCalendar.ts'
import { demoCity } from '../../demo/demoCity.ts'
import { entryFacts } from '../../intake/entryFacts.ts'
import { testKeys } from '../../testing/given.ts'
import { demoItems } from './demoItems.ts'

it('holds no entry that the intake would refuse, at the volume of a real hall', () => {
  const city = demoCity({ today: LocalDate.parse('2026-11-22'), days: 8, perDay: 3000, isWorkday: (day) => isWorkday(shippedCalendar, day).workday })
  const refused = new Set<string>()
  for (const { entry } of city) {
    const facts = entryFacts(entry, '2026-11-22T02:00:00.000Z', 'gbt39046')
    if ('fields' in facts) refused.add(facts.fields.join())
  }
  expect([...refused]).toEqual([])
})

it.each(['2026-11-22', '2026-02-24', '2026-10-08', '2027-01-04'])('can be loaded on %s', (today) => {
  const items = [...demoItems({ days: 6, perDay: 60 }, testKeys, `${today}T02:00:00.000Z`)]
  expect(items.length).toBeGreaterThan(360)
  expect(new Set(items.map(({ pk, sk }) => `${String(pk)} ${String(sk)}`)).size).toBe(items.length)
})
