import { describe, expect, it } from '@jest/globals'
import { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { inPost } from '../../testing/handlingPeople.ts'
import { aBadOne, asked, opened, tries } from '../../testing/ticketActs.ts'
import { walked, wayInto } from '../../testing/ticketInPhase.ts'

const handler = inPost('handler', 'A')

describe('a date promised to the citizen', () => {
  it.each(['0001-01-01', '2026-10-11', '9999-12-31'])('is refused where it is as far off as %s, also after an extension', (day) => {
    const { event, now } = walked(aBadOne(), [...wayInto('rectifying'), [handler, asked('askExtension')], [inPost('leader', 'A'), asked('decideExtension')]], opened)
    expect(tries(event, [handler, asked('rectifyByDate', { promised: LocalDate.parse(day) })], { now })).toEqual({ refused: 'promiseOutOfRange', fields: ['promised'] })
  })
})
