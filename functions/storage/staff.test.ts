import { beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { leave } from '../domain/staffing/leave.ts'
import { givenADatabase } from '../testing/database.ts'
import { rightNow } from '../testing/given.ts'
import { aMember } from '../testing/staff.ts'
import { dynamoStaff } from './dynamo/staff.ts'
import type { StaffShelf } from './staff.ts'

const later = '2026-11-21T03:42:00.000Z'
const someone = () => aMember(`handler:${randomUUID()}`)

describe.each(['best', 'dynalite'] as const)('the staff of an installation on the %s engine', (engine) => {
  const database = givenADatabase(engine)
  let staff: StaffShelf
  beforeAll(() => { staff = dynamoStaff(database.table()) })

  it('gives back just who was stored, and stores nobody twice', async () => {
    const member = someone()
    expect(await staff.add(member)).toBe(true)
    expect(await staff.add({ ...member, unitName: '别的局' })).toBe(false)
    expect(await staff.load(member.staffId)).toEqual(member)
    expect(await staff.load('nobody')).toBeUndefined()
    expect(await staff.list()).toContainEqual(member)
  })

  it('lets one of two simultaneous changes through', async () => {
    const member = someone()
    await staff.add(member)
    const outcomes = await Promise.all([staff.save(member, { ...member, stamp: 7 }), staff.save(member, leave(member, { at: rightNow, by: 'administrator' }))])
    expect(outcomes.filter(Boolean)).toHaveLength(1)
    expect((await staff.load(member.staffId))?.version).toBe(2)
  })

  it('has an account claimed by one, and claimed anew only from the claim that was read', async () => {
    const account = randomUUID()
    const [first, second] = [{ staffId: 'a', at: rightNow }, { staffId: 'b', at: later }]
    expect(await staff.claimOn(account)).toBeUndefined()
    const outcomes = await Promise.all([staff.claim(account, first, undefined), staff.claim(account, first, undefined)])
    expect(outcomes.filter(Boolean)).toHaveLength(1)
    expect(await staff.claim(account, second, undefined)).toBe(false)
    expect(await staff.claim(account, second, { staffId: 'a', at: later })).toBe(false)
    expect(await staff.claim(account, second, first)).toBe(true)
    expect(await staff.claim(account, { staffId: 'c', at: later }, first)).toBe(false)
    expect(await staff.claimOn(account)).toEqual(second)
  })

  it('knows whom an invitation is for, and who named a deputy, each once', async () => {
    const [invitation, deputy] = [randomUUID(), randomUUID()]
    await staff.putInvitation(invitation, 'a', later)
    expect([await staff.invited(invitation), await staff.invited('another')]).toEqual(['a', undefined])
    for (const namer of ['a', 'b', 'a']) await staff.putDeputy(deputy, namer)
    expect(await staff.namersOf(deputy)).toEqual(['a', 'b'])
    expect(await staff.namersOf('nobody')).toEqual([])
  })
})
