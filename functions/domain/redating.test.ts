import { describe, expect, it } from '@jest/globals'
import { addSeconds } from '@haochaping/shared/calendar/localDate.ts'
import { rightNow } from '../testing/given.ts'
import { must } from '../testing/must.ts'
import { followingFrom, goneThrough, redatingDue } from './redating.ts'

const later = (seconds: number) => addSeconds(rightNow, seconds)
const begun = must(redatingDue(followingFrom('0', later(-900)), 'a', rightNow))
const once = goneThrough(begun, undefined)
const done = goneThrough(once, undefined)

describe('bringing open dates up to a calendar', () => {
  it('has nothing to do in a new installation', () => {
    expect(redatingDue(followingFrom('a', rightNow), 'a', later(900))).toBeUndefined()
  })

  it('begins when the calendar has changed', () => {
    expect(begun).toEqual({ digest: 'a', since: rightNow, pass: 'first', turn: 0 })
    expect(redatingDue(done, 'b', later(900))).toEqual({ digest: 'b', since: later(900), pass: 'first', turn: 2 })
  })

  it('begins anew when the calendar changes on the way', () => {
    const halfway = goneThrough(begun, 'page 2')
    expect(redatingDue(halfway, 'b', later(60))).toEqual({ digest: 'b', since: later(60), pass: 'first', turn: 1 })
  })

  it('goes on where it stopped', () => {
    const halfway = goneThrough(begun, 'page 2')
    expect(redatingDue(halfway, 'a', later(1))).toEqual({ ...begun, more: 'page 2', turn: 1 })
    expect(goneThrough(halfway, undefined)).not.toHaveProperty('more')
  })

  it('goes through a second time once no old calendar is in use any more', () => {
    expect(redatingDue(once, 'a', later(119))).toBeUndefined()
    expect(redatingDue(once, 'a', later(120))).toEqual(once)
    expect(goneThrough(once, 'page 2')).toMatchObject({ pass: 'settling', more: 'page 2' })
  })

  it('is over then', () => {
    expect(done).toMatchObject({ pass: 'done', turn: 2 })
    expect(redatingDue(done, 'a', later(90_000))).toBeUndefined()
  })
})
