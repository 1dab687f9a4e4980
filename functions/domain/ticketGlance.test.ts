import { describe, expect, it } from '@jest/globals'
import { inPost } from '../testing/handlingPeople.ts'
import { aBadOne, asked, does, opened } from '../testing/ticketActs.ts'
import { walked, wayInto } from '../testing/ticketInPhase.ts'
import { must } from '../testing/must.ts'
import { needsOversight, ticketEntryOf } from './ticketGlance.ts'

const handler = inPost('handler', 'A')

describe('a ticket in a list', () => {
  it('waits for the decision on an extension only until the work is done without it', () => {
    const { event, now } = walked(aBadOne(), [...wayInto('rectifying'), [handler, asked('askExtension')]], opened)
    expect(needsOversight(must(ticketEntryOf(event)))).toBe(true)
    const done = must(ticketEntryOf(does(event, [handler, asked('rectify')], { now })))
    expect([done.extensionAsked, needsOversight(done)]).toEqual([false, false])
  })
})
