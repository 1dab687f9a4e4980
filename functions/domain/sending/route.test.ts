import { describe, expect, it } from '@jest/globals'
import { Told } from '@haochaping/shared/schemas/message.ts'
import { routeOf } from './route.ts'

const purposes = Told.def.options.map((option) => option.def.shape.purpose.def.values[0] as Told['purpose'])
const aDay = 1440

describe('the route of a message', () => {
  it('outlasts an outage of a day on its last way, whatever is told to whom', () => {
    for (const purpose of purposes) for (const audience of ['citizen', 'staff', 'group'] as const) {
      const last = routeOf(audience, purpose).at(-1)
      if (last) expect(last.patience).toBeGreaterThan(aDay)
    }
  })

  it('ends with a text message where a citizen is asked something, and begins with one where nothing else may be sent yet', () => {
    expect(routeOf('citizen', 'replied').map(({ way }) => way)).toEqual(['subscription', 'sms'])
    expect(routeOf('citizen', 'extended').map(({ way }) => way)).toEqual(['subscription'])
    expect(routeOf('citizen', 'invited').map(({ way }) => way)).toEqual(['sms'])
    expect(routeOf('citizen', 'accepted')).toEqual([])
  })

  it('tells a group only what is urgent, and nobody outside the inbox of pressure or of thanks', () => {
    expect(purposes.filter((purpose) => routeOf('group', purpose).length > 0)).toEqual(['badRatingReceived', 'needsSupervisor', 'ordered'])
    for (const audience of ['staff', 'group'] as const) for (const purpose of ['pressureReported', 'praised'] as const) expect(routeOf(audience, purpose)).toEqual([])
  })
})
