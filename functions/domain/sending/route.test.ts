import { describe, expect, it } from '@jest/globals'
import { houseDefaults } from '@haochaping/shared/policy/houseDefaults.ts'
import { Told } from '@haochaping/shared/schemas/message.ts'
import type { Audience } from './reader.ts'
import { routeOf } from './route.ts'

const purposes = Told.def.options.map((option) => option.def.shape.purpose.def.values[0] as Told['purpose'])
const waysOf = (audience: Audience, purpose: Told['purpose']) => routeOf(houseDefaults.sending, audience, purpose).map(({ way }) => way)

describe('the route of a message where the region has no rule of its own', () => {
  it('ends with a text message where a citizen is asked something, and begins with one where nothing else may be sent yet', () => {
    expect(waysOf('citizen', 'replied')).toEqual(['subscription', 'sms'])
    expect(waysOf('citizen', 'extended')).toEqual(['subscription'])
    expect(waysOf('citizen', 'invited')).toEqual(['sms'])
    expect(waysOf('citizen', 'accepted')).toEqual([])
  })

  it('gives staff half an hour to look at what is urgent before it becomes a text message', () => {
    expect(routeOf(houseDefaults.sending, 'staff', 'ordered')).toEqual([{ way: 'work', patience: 60 }, { way: 'sms', patience: 2880, unread: 30 }])
    expect(waysOf('staff', 'citizenAdded')).toEqual(['work'])
  })

  it('tells a group only what is urgent, and nobody outside the inbox of pressure or of thanks', () => {
    expect(purposes.filter((purpose) => waysOf('group', purpose).length > 0)).toEqual(['badRatingReceived', 'needsSupervisor', 'ordered'])
    for (const audience of ['staff', 'group'] as const) for (const purpose of ['pressureReported', 'praised'] as const) expect(waysOf(audience, purpose)).toEqual([])
  })

  it('does not lead to staff with what is told to citizens, nor the other way round', () => {
    expect([waysOf('staff', 'replied'), waysOf('citizen', 'ordered')]).toEqual([[], []])
  })
})
