import fc from 'fast-check'
import { houseDefaults } from '@haochaping/shared/policy/houseDefaults.ts'
import { Sending, waysTo } from '@haochaping/shared/policy/sending.ts'
import type { Route, Step } from '@haochaping/shared/policy/sending.ts'
import { unconfirmed } from '@haochaping/shared/policy/sourced.ts'

const minutes = fc.integer({ min: 1, max: 1500 })
const time = fc.tuple(fc.nat(23), fc.nat(59)).map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))
const madeUp = <T>(value: T) => unconfirmed(value, '测试，来源待核')

/** Any route that a policy may have by these ways. */
const anyRoute = <W extends Step['way']>(ways: readonly W[]): fc.Arbitrary<Route<W>> =>
  fc.shuffledSubarray([...ways]).chain((order) => fc.tuple(...order.map((way, at) =>
    fc.tuple(minutes, at === 0 ? fc.constant(undefined) : fc.option(minutes, { nil: undefined }))
      .map(([patience, unread]) => madeUp({ way, patience, ...(unread === undefined ? {} : { unread }) })))))

/** Any rules of sending a policy may have, with routes of their own for a reply to a citizen and an order to staff and their group. */
export const anySending: fc.Arbitrary<Sending> = fc.record({
  replied: anyRoute(waysTo.citizen), ordered: anyRoute(waysTo.staff), toGroup: anyRoute(waysTo.group),
  quiet: fc.oneof(fc.constant('none' as const), fc.record({ from: time, to: time }).filter(({ from, to }) => from !== to)),
  digestFrom: fc.integer({ min: 2, max: 1000 })
}).map(({ replied, ordered, toGroup, quiet, digestFrom }) => {
  const { routes: { citizen, staff, group } } = houseDefaults.sending
  return Sending.parse({
    routes: { citizen: { ...citizen, replied }, staff: { ...staff, ordered }, group: { ...group, ordered: toGroup } },
    quietHours: madeUp(quiet), digestFrom: madeUp(digestFrom), callInstead: madeUp(replied.length > 0 ? ['replied'] : [])
  })
})
