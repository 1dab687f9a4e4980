import { phoneWords } from '@haochaping/shared/words/phoneWords.ts'
import { agencies, deptCodeOf } from '../../demo/agencies.ts'
import { demoPeople } from '../../demo/demoPeople.ts'
import { demoStaff } from '../../demo/demoStaff.ts'
import type { Outbox } from '../fakes/outbox.ts'
import { localRobots } from '../localApps.ts'
import type { Phones } from '../localPlatforms.ts'
import type { Arrival } from '../phones/arrival.ts'
import { gatewayArrival } from '../phones/arrivals.ts'
import type { Grant } from '../phones/keptGrants.ts'
import { failing } from '../phones/outages.ts'
import type { Failing, Outage } from '../phones/outages.ts'

/** Whose phone or group it is. */
export type PhoneOwner = { id: string; name: string; kind: 'citizen' | 'staff' | 'group' }

/** A message with a way to open what it is about, signed in as whoever it reached. */
export type PhoneMessage = Omit<Arrival, 'page'> & { href?: string }

export type PhoneView = { owners: readonly PhoneOwner[]; arrivals: PhoneMessage[]; grants: Grant[]; outages: Record<Failing, Outage> }

/** So many of the newest are shown. */
const shown = 100

const unitName = (unit: string): string => agencies.find(({ id }) => deptCodeOf(id) === unit)?.name ?? ''
const groups = [localRobots.wecom.unit, localRobots.dingtalk.unit]

const owners: readonly PhoneOwner[] = [
  ...demoPeople.map(({ id, name }) => ({ id, name, kind: 'citizen' as const })),
  ...demoStaff.map(({ id, name, unitName: unit }) => ({ id, name: `${name}（${unit}）`, kind: 'staff' as const })),
  ...groups.map((unit) => ({ id: unit, name: phoneWords.group(unitName(unit)), kind: 'group' as const }))
]

/** Whose messages are asked for: a person's or group's by its id, the gateway's, or all. */
const isOf = (owner: string) => ({ to, channel }: Arrival): boolean => owner === '' || (owner === 'gateway' ? channel === 'gateway' : to === owner)

/** What has arrived at one (or anywhere), newest first by the clock of the system, and what the platforms may and can do. */
export const phoneView = async ({ arrived, grants, outages }: Phones, outbox: Outbox, owner = ''): Promise<PhoneView> => {
  const gateway = (await outbox.all()).map(gatewayArrival)
  const all = [...(await arrived.all()).toReversed(), ...gateway].filter(isOf(owner)).toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
  const now = Object.fromEntries(failing.map((platform) => [platform, outages.of(platform)])) as Record<Failing, Outage> // each of them is there, one line up
  return { owners, arrivals: all.slice(0, shown).map(withLink), grants: grants.all(), outages: now }
}

const withLink = ({ page, ...arrival }: Arrival): PhoneMessage => {
  if (page === undefined) return arrival
  const isPerson = owners.some(({ id, kind }) => id === arrival.to && kind !== 'group')
  return { ...arrival, href: isPerson ? `/#/pages/signIn/index?person=${arrival.to}&to=${encodeURIComponent(page)}` : `/#${page}` }
}
