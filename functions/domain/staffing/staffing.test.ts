import { describe, expect, it } from '@jest/globals'
import { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { staffRoles } from '@haochaping/shared/schemas/staffRole.ts'
import { isRefusal } from '@haochaping/shared/schemas/refusal.ts'
import fc from 'fast-check'
import { aMember } from '../../testing/staff.ts'
import { staffLedgerHolds } from '../staffLedger.ts'
import type { ActiveStaff, StaffMember } from '../staffMember.ts'
import { isBound } from '../staffMember.ts'
import { mayStandIn, standsIn } from '../standsIn.ts'
import { bind } from './bind.ts'
import { changePost } from './changePost.ts'
import { inviteAgain } from './inviteAgain.ts'
import { leave } from './leave.ts'
import { endAbsence, setAbsence } from './setAbsence.ts'
import { unbind } from './unbind.ts'

const now = '2026-11-21T02:42:00.000Z'
const act = { at: now, by: 'administrator' }
const day = (text: string) => LocalDate.parse(text)
const invitation = { hash: 'invitation', expiresAt: '2026-11-24T02:42:00.000Z' }
const invited = (like: Partial<ActiveStaff> = {}) => aMember('handler:A', { accounts: [], invitation, ...like })
const [li, he, wang] = [aMember('handler:A'), aMember('handler:A:he'), aMember('handler:A:wang')]
const week = { from: day('2026-11-21'), to: day('2026-11-27'), deputy: he.staffId }

describe('an invitation', () => {
  it('binds one account, ends the sessions before it, and is used up', () => {
    const bound = bind(invited(), { account: 'x', invitation: 'invitation' }, act)
    if (isRefusal(bound)) throw new Error(bound.refused)
    expect(bound).toMatchObject({ accounts: ['x'], stamp: 2 })
    expect(bind(bound, { account: 'y', invitation: 'invitation' }, act)).toEqual({ refused: 'invitationUnknown' })
  })

  it('is good until its last millisecond and not at the end', () => {
    const at = (instant: string) => bind(invited(), { account: 'x', invitation: 'invitation' }, { ...act, at: instant })
    expect(isRefusal(at('2026-11-24T02:41:59.999Z'))).toBe(false)
    expect(at(invitation.expiresAt)).toEqual({ refused: 'invitationUnknown' })
  })

  it.each([
    ['unknown', invited(), 'another'], ['replaced', inviteAgain(invited(), { ...invitation, hash: 'newer' }, act), 'invitation'],
    ['withdrawn with the accounts', unbind(invited(), act), 'invitation'], ['of somebody who left', leave(invited(), act), 'invitation'], ['of nobody', undefined, 'invitation']
  ])('that is %s is refused like any other that does not hold', (_, member: StaffMember | undefined, shown) => {
    expect(bind(member, { account: 'x', invitation: shown }, act)).toEqual({ refused: 'invitationUnknown' })
  })
})

describe('an absence', () => {
  const away = (absence = week) => setAbsence(li, { absence, deputy: he }, act)

  it('lets its deputy stand in from its first day to its last', () => {
    const absent = away()
    if (isRefusal(absent)) throw new Error(absent.refused)
    const days = ['2026-11-20', '2026-11-21', '2026-11-27', '2026-11-28']
    expect(days.map((one) => standsIn(he, absent, day(one)))).toEqual([false, true, true, false])
    expect(standsIn(wang, absent, day('2026-11-21'))).toBe(false)
    expect(standsIn(he, endAbsence(absent, act), day('2026-11-21'))).toBe(false)
    expect(standsIn(aMember('handler:B', { staffId: he.staffId }), absent, day('2026-11-21'))).toBe(false)
  })

  it.each([{ ...week, to: day('2026-11-20') }, { ...week, from: day('2026-11-01'), to: day('2026-11-20') }])('is refused when it ends before it begins, or ended yesterday', (absence) => {
    expect(away(absence)).toEqual({ refused: 'badRequest', fields: ['absence.to'] })
  })

  it.each([
    ['oneself', li], ['of another unit', aMember('handler:B')], ['of another role', aMember('panel:A')], ['who left', leave(he, act)], ['nobody knows', undefined]
  ])('is refused with a deputy %s', (_, deputy: StaffMember | undefined) => {
    expect(setAbsence(li, { absence: week, deputy }, act)).toEqual({ refused: 'deputyUnfit' })
  })

  it('of a handler may be filled by the leader of the unit, and of nobody else by another role', () => {
    const pairs = staffRoles.flatMap((deputy) => staffRoles.map((absent) => [deputy, absent] as const))
    const possible = pairs.filter(([deputy, absent]) => mayStandIn(aMember(`${deputy}:A:1`), aMember(`${absent}:A:2`)))
    expect(possible.filter(([deputy, absent]) => deputy !== absent)).toEqual([['leader', 'handler']])
    expect(possible).toHaveLength(staffRoles.length + 1)
  })
})

describe('a staff account', () => {
  it('ends its sessions with its role, its unit, its accounts and its employment, and not by an invitation or an absence', () => {
    const absent = setAbsence(li, { absence: week, deputy: he }, act)
    const post = { role: 'leader', unit: 'A', unitName: 'A局' } as const
    expect([changePost(li, post, act), unbind(li, act), leave(li, act)].map(({ stamp }) => stamp)).toEqual([2, 2, 2])
    expect([inviteAgain(li, invitation, act), absent].map((after) => 'stamp' in after && after.stamp)).toEqual([1, 1])
  })

  it('loses its absence with its post', () => {
    expect(changePost({ ...li, absence: week }, { role: 'handler', unit: 'B', unitName: 'B局' }, act)).not.toHaveProperty('absence')
  })

  it('keeps a past that cannot be rewritten, whatever is done in whatever order', () => {
    const deeds: ((member: ActiveStaff) => StaffMember)[] = [
      (member) => unbind(member, act), (member) => inviteAgain(member, invitation, act), (member) => endAbsence(member, act),
      (member) => changePost(member, { role: 'panel', unit: 'C', unitName: 'C局' }, act), (member) => leave(member, act)
    ]
    fc.assert(fc.property(fc.array(fc.nat({ max: deeds.length - 1 }), { minLength: 1, maxLength: 8 }), (order) => {
      const after = order.reduce<StaffMember>((member, at) => (member.state === 'active' ? deeds[at]?.(member) ?? member : member), li)
      expect(staffLedgerHolds(after.ledger)).toBe(true)
      const [first, ...rest] = after.ledger
      if (first) expect(staffLedgerHolds([{ ...first, by: 'somebody else' }, ...rest])).toBe(false)
      if (after.state === 'left') expect(isBound(after, li.accounts[0] ?? '')).toBe(false)
    }))
  })
})
