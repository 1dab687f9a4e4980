import { beforeAll, describe, expect, it } from '@jest/globals'
import { calendarFor } from '@haochaping/shared/calendar/calendarFor.ts'
import { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { Overlay } from '@haochaping/shared/calendar/overlay.ts'
import { Withdrawal } from '@haochaping/shared/calendar/withdrawal.ts'
import { isWorkday, shippedCalendar } from '@haochaping/shared/calendar/workCalendar.ts'
import { givenADatabase } from '../../testing/database.ts'
import type { Calendars } from '../calendars.ts'
import { dynamoCalendars } from './calendars.ts'

const closure = Overlay.parse({ id: 'typhoon', region: '990100', kind: 'emergencyClosure', off: ['2026-11-23'], work: [], decree: '虚构', source: '测试' })
const withdrawal = Withdrawal.parse({ withdraws: 'typhoon', decree: '虚构（撤销）', source: '测试' })
const monday = LocalDate.parse('2026-11-23')

describe.each(['best', 'dynalite'] as const)('the stored calendar on the %s engine', (engine) => {
  const database = givenADatabase(engine)
  let calendars: Calendars
  beforeAll(() => { calendars = dynamoCalendars(database.table()) })
  const worked = async () => isWorkday(calendarFor(await calendars.load(), '990100'), monday).workday

  it('is the shipped one until something is added', async () => {
    expect(await calendars.load()).toEqual(shippedCalendar)
    expect(await calendars.addWithdrawal(withdrawal)).toBe('unknownOverlay')
    expect(await calendars.load()).toEqual(shippedCalendar)
  })

  it('closes by an overlay and opens by its withdrawal, each stored once', async () => {
    expect(await calendars.addOverlay(closure)).toBe('added')
    expect(await worked()).toBe(false)
    const added = await Promise.all([withdrawal, withdrawal].map((one) => calendars.addWithdrawal(one)))
    expect(added).toContain('added')
    expect(await worked()).toBe(true)
    expect(await calendars.load()).toEqual({ ...shippedCalendar, overlays: [closure], withdrawals: [withdrawal] })
    expect(await calendars.addOverlay(closure)).toBe('withdrawn')
    expect(await calendars.addWithdrawal({ ...withdrawal, decree: '另一份' })).toBe('differs')
  })

  it('keeps beside it how far the open dates follow, and lets one of two go on', async () => {
    const before = await calendars.followed()
    expect(before).toEqual({ calendar: await calendars.load(), redating: undefined })
    const first = { digest: 'a', since: '2026-11-23T02:00:00.000Z', pass: 'first' as const, more: 'x', turn: 1 }
    expect(await calendars.follow(undefined, first)).toBe(true)
    expect(await calendars.follow(undefined, first)).toBe(false)
    expect(await calendars.followed()).toEqual({ ...before, redating: first })
    const next = { ...first, pass: 'settling' as const, turn: 2 }
    expect(await Promise.all([calendars.follow(first, next), calendars.follow(first, next)])).toEqual(expect.arrayContaining([true, false]))
    expect(await calendars.load()).toEqual(before.calendar)
  })
})
