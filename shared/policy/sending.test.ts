import { describe, expect, it } from '@jest/globals'
import { copyPurposes } from '../schemas/copyPurposes.ts'
import { Told } from '../schemas/message.ts'
import { houseDefaults } from './houseDefaults.ts'
import { presets } from './presets.ts'
import { Sending } from './sending.ts'
import type { Route } from './sending.ts'
import { unconfirmed } from './sourced.ts'

const { sending } = houseDefaults
const purposes = Told.def.options.map((option) => option.def.shape.purpose.def.values[0] as Told['purpose'])
const odd = <T>(value: T) => unconfirmed(value, '测试，来源待核')
const aDay = 1440

/** The house's rules with another route for a citizen's reply. */
const replying = (steps: readonly object[]) => ({ ...sending, routes: { ...sending.routes, citizen: { ...sending.routes.citizen, replied: steps.map(odd) } } })
const sms = { way: 'sms', patience: 60 }
const subscription = { way: 'subscription', patience: 60 }

describe('the rules by which messages leave the house', () => {
  it('name every message once, but for reports of pressure, which never leave', () => {
    const named: string[] = [...copyPurposes.citizen, ...copyPurposes.staff]
    expect(named.toSorted()).toEqual(purposes.filter((purpose) => purpose !== 'pressureReported').toSorted())
  })

  it('may put the ways of a citizen in any order, or leave her the inbox alone', () => {
    for (const steps of [[sms], [subscription], [subscription, { ...sms, unread: 30 }], [{ ...sms, patience: 1 }, { ...subscription, patience: 43_200 }]]) {
      expect(Sending.safeParse(replying(steps)).success).toBe(true)
    }
    expect(Sending.safeParse({ ...replying([]), callInstead: odd([]) }).success).toBe(true)
  })

  it.each<[string, string, object]>([
    ['a way to somebody else', 'routes.citizen.replied.0.value.way', replying([{ ...sms, way: 'work' }])],
    ['a way to nobody', 'routes.citizen.replied.0.value.way', replying([{ ...sms, way: 'pigeon' }])],
    ['a group by SMS', 'routes.group.ordered.0.value.way', { ...sending, routes: { ...sending.routes, group: { ordered: [odd(sms)] } } }],
    ['a way that comes twice', 'routes.citizen.replied', replying([sms, subscription, sms])],
    ['a first way that waits to be unread', 'routes.citizen.replied', replying([{ ...sms, unread: 30 }])],
    ['no patience', 'routes.citizen.replied.0.value.patience', replying([{ ...sms, patience: 0 }])],
    ['part of a minute', 'routes.citizen.replied.0.value.patience', replying([{ ...sms, patience: 0.5 }])],
    ['patience without end', 'routes.citizen.replied.0.value.patience', replying([{ ...sms, patience: 43_201 }])],
    ['unread before it was carried', 'routes.citizen.replied.1.value.unread', replying([subscription, { ...sms, unread: -1 }])],
    ['a step without a source', 'routes.citizen.replied.0.value', { ...sending, routes: { ...sending.routes, citizen: { ...sending.routes.citizen, replied: [sms] } } }],
    ['a message forgotten', 'routes.citizen.replied', { ...sending, routes: { ...sending.routes, citizen: Object.fromEntries(Object.entries(sending.routes.citizen).filter(([purpose]) => purpose !== 'replied')) } }],
    ['a message nobody knows', 'routes.group', { ...sending, routes: { ...sending.routes, group: { gossip: [odd({ way: 'robot', patience: 60 })] } } }],
    ['a report of pressure told to a group', 'routes.group', { ...sending, routes: { ...sending.routes, group: { pressureReported: [odd({ way: 'robot', patience: 60 })] } } }],
    ['a report of pressure told to staff', 'routes.staff', { ...sending, routes: { ...sending.routes, staff: { ...sending.routes.staff, pressureReported: [] } } }],
    ['a call for what nobody tried to send', '', replying([])],
    ['a call for what no call is about', 'callInstead.value.0', { ...sending, callInstead: odd(['concluded']) }],
    ['quiet hours all day', 'quietHours.value', { ...sending, quietHours: odd({ from: '08:00', to: '08:00' }) }],
    ['quiet hours of no clock', 'quietHours.value.to', { ...sending, quietHours: odd({ from: '21:00', to: '24:00' }) }],
    ['a digest of one', 'digestFrom.value', { ...sending, digestFrom: odd(1) }]
  ])('refuse %s, at %s', (_, path, rules) => { expect(Sending.safeParse(rules).error?.issues[0]?.path.join('.')).toBe(path) })
})

describe.each(presets.map(({ version, sending: { routes } }) => [version, routes] as const))('a message under %s', (_, routes) => {
  it('outlasts an outage of a day on its last way, whatever is told to whom', () => {
    const all: Route[] = [...Object.values(routes.citizen), ...Object.values(routes.staff), ...Object.values(routes.group)]
    for (const last of all.flatMap((route) => route.at(-1) ?? [])) expect(last.value.patience).toBeGreaterThan(aDay)
  })
})
