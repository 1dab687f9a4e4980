import { describe, expect, it } from '@jest/globals'
import { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { dueOn } from '../../../../test/backEnd.ts'
import { deskTicket } from '../../../../test/staffBackEnd.ts'
import { deskOf, filtered, offeredFilters } from './desk.ts'

const today = LocalDate.parse('2026-11-23')
const due = (day: string, overdue = false, step: 'accept' | 'followUp' = 'accept') => ({ next: { step, due: dueOn(day), overdue } })

describe('the desk', () => {
  it('puts first what is late, then what is due today, then the rest, and what waits for the citizen last', () => {
    const late = deskTicket({ eventId: 'a', ...due('2026-11-20', true) })
    const now = deskTicket({ eventId: 'b', ...due('2026-11-23') })
    const later = deskTicket({ eventId: 'c', ...due('2026-11-27') })
    const waiting = deskTicket({ eventId: 'd', phase: 'replied', ...due('2026-11-23', false, 'followUp') })
    const desk = deskOf([late, now, later, waiting], today)
    expect(desk).toEqual({ overdue: [late], today: [now], later: [later], waiting: [waiting] })
  })

  it('calls nobody late because the citizen has not answered', () => {
    expect(deskOf([deskTicket({ phase: 'replied', ...due('2026-11-20', true, 'followUp') })], today).overdue).toEqual([])
  })

  it('calls late a 督办 that is not answered, though the citizen is asked', () => {
    const ordered = deskTicket({ phase: 'replied', ordered: true, next: { step: 'supervision', due: dueOn('2026-11-20'), overdue: true } })
    expect(deskOf([ordered], today).overdue).toEqual([ordered])
  })

  it('offers only the filters that leave something and take something away', () => {
    const tickets = [deskTicket(), deskTicket({ phase: 'rectifying', can: ['rectify'] }), deskTicket({ phase: 'rectifying', can: ['decideExtension'] })]
    expect(offeredFilters(tickets)).toEqual([{ filter: 'all', count: 3 }, { filter: 'accept', count: 1 }, { filter: 'rectify', count: 2 }, { filter: 'special', count: 1 }])
    expect(filtered(tickets, 'special')).toEqual([tickets[2]])
    expect(offeredFilters([deskTicket()])).toEqual([{ filter: 'all', count: 1 }])
  })
})
