import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { phases } from '@haochaping/shared/schemas/phase.ts'
import { staffCommands } from '@haochaping/shared/schemas/staffCommands.ts'
import type { StaffCommandName } from '@haochaping/shared/schemas/staffCommands.ts'
import { ticketFor } from '../../../test/staffBackEnd.ts'
import { nextActs, wayActs } from './nextActs.ts'

const firstIn = (...args: Parameters<typeof ticketFor>) => nextActs(ticketFor(...args)).first

describe('what is offered on a ticket', () => {
  it('is exactly what the server allows: once each, and the three ways behind one button', () => {
    fc.assert(fc.property(fc.constantFrom(...phases), fc.subarray([...staffCommands]), (phase, can) => {
      const { first, rest } = nextActs(ticketFor(phase, can))
      const behind: readonly StaffCommandName[] = first === 'rectifyNow' ? wayActs.filter((way) => can.includes(way) && way !== first) : []
      expect([...(first === undefined ? [] : [first]), ...rest, ...behind].sort()).toEqual([...can].sort())
    }))
  })

  it.each<[Parameters<typeof ticketFor>[0], StaffCommandName[], StaffCommandName]>([
    ['received', ['accept', 'transfer', 'askAppeal'], 'accept'],
    ['accepted', ['recordContact', 'writeToCitizen', 'viewContact', 'transfer'], 'viewContact'],
    ['contacted', ['writeToCitizen', 'viewContact', 'rectifyNow', 'rectifyByDate', 'explain'], 'rectifyNow'],
    ['rectifying', ['writeToCitizen', 'rectify', 'askExtension'], 'rectify'],
    ['rectifying', ['rectify', 'decideExtension'], 'decideExtension'],
    ['explaining', ['reply', 'writeToCitizen'], 'reply'],
    ['rectified', ['reply', 'answerOrder'], 'reply'],
    ['replied', ['answerOrder'], 'answerOrder'],
    ['withSupervisor', ['order', 'conclude'], 'order'],
    ['rectifying', ['voteOnAppeal'], 'voteOnAppeal']
  ])('in %s of %j begins with %s', (phase, can, first) => {
    expect(firstIn(phase, can)).toBe(first)
  })

  it('after the reply begins with the number where no message reaches her, and leaves it among the rest where one does', () => {
    const unheard = { reach: { message: false, phone: true } }
    expect(firstIn('replied', ['viewContact'], unheard)).toBe('viewContact')
    expect(firstIn('replied', ['viewContact', 'answerOrder'], unheard)).toBe('answerOrder')
    expect(nextActs(ticketFor('replied', ['viewContact']))).toEqual({ rest: ['viewContact'] })
    expect(nextActs(ticketFor('replied', ['viewContact'], { ...unheard, canCall: false }))).toEqual({ rest: [] })
  })

  it('after the number was looked up asks what came of the call, and writes to whom nobody may call', () => {
    const can = ['recordContact', 'writeToCitizen', 'viewContact'] as const
    const seen = ticketFor('accepted', can)
    const looked = { ...seen.handling, views: [{ words: '回访', at: seen.openedAt, photos: [] }] }
    expect(firstIn('accepted', can, { handling: looked })).toBe('recordContact')
    expect(nextActs(ticketFor('accepted', can, { canCall: false }))).toEqual({ first: 'writeToCitizen', rest: [] })
  })
})
