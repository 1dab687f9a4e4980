import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { templateKinds } from '@haochaping/shared/schemas/templateKind.ts'
import { demoPeople } from '../../demo/demoPeople.ts'
import type { ConsentEntry } from '../../domain/consent/consentEntry.ts'
import { noConsents } from '../../domain/consent/consentLedger.ts'
import type { ConsentLedger } from '../../domain/consent/consentLedger.ts'
import { reachPlace } from '../../flows/reachOf.ts'
import { accountKey, personKey } from '../../identity/personKey.ts'
import { platformAccount } from '../../identity/platformAccount.ts'
import type { KeyProvider } from '../../keys/keyProvider.ts'
import { consentKey, personSignpost, reachKey } from '../../storage/keys.ts'
import { citizenAccount } from './citizenAccount.ts'
import { demoReach } from './demoReach.ts'
import type { DemoReach } from './demoReach.ts'

/** Every stored item of the demo people's accounts and of what they have agreed to, as a sign-in and their own answers leave it. */
export function* demoReachItems(keys: KeyProvider, now: Instant): Generator<Record<string, unknown>, void, undefined> {
  for (const reach of demoReach) {
    const { platform } = reach
    const account = citizenAccount(platform, reach.person)
    const [person, hash] = [personKey(keys, idNumberOf(reach)), accountKey(keys, account)]
    yield { ...personSignpost(hash), person }
    yield { ...reachKey(person, platform), platform, account: hash, sealed: keys.seal(platformAccount(account)?.id ?? '', reachPlace(person, platform)), at: now }
    yield { ...consentKey(person, platform), version: 1, ledger: ledgerOf(reach, now) }
  }
}

const idNumberOf = ({ person }: DemoReach): string => demoPeople.find(({ id }) => id === person)?.idNumber ?? ''

const ledgerOf = ({ platform, grants }: DemoReach, at: Instant): ConsentLedger => {
  const what = platform === 'alipay' ? 'longTermGranted' : 'granted'
  const entries = templateKinds.flatMap((kind) => Array.from({ length: grants[kind] ?? 0 }, (_, n): ConsentEntry => ({ what, kind, key: `report:demo-${n}`, at })))
  return { ...noConsents, version: 1, entries }
}
