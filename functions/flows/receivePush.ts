import { templateKinds } from '@haochaping/shared/schemas/templateKind.ts'
import type { ConsentEntry } from '../domain/consent/consentEntry.ts'
import { accountKey } from '../identity/personKey.ts'
import type { ConsentPush } from '../notifications/callback/consentPushes.ts'
import { noteConsent } from './noteConsent.ts'
import type { Rooms } from './rooms.ts'

type Needs = Pick<Rooms, 'reaches' | 'consents' | 'keys' | 'clock' | 'offers'>

/** What a push means for the ledger. A yes is her phone's to report, which alone names its occasion, and a message was counted when it was sent. */
const facts = { accept: undefined, sent: undefined, refuse: 'refused', reject: 'withdrawn', failed: 'corrected' } as const satisfies Record<ConsentPush['change'], ConsentEntry['what'] | undefined>

/** Writes down what WeChat tells of people's consents. The same push again counts once; people and templates that are not known here are passed over. */
export const receivePush = (rooms: Needs) => async (pushes: readonly ConsentPush[]): Promise<void> => {
  for (const push of pushes) {
    const entries = entriesOf(rooms, push)
    const person = entries.length > 0 ? await rooms.reaches.reachedBy({ platform: 'wechat', account: accountKey(rooms.keys, `wechat:${push.person}`) }) : undefined
    if (person !== undefined) await noteConsent(rooms, { person, platform: 'wechat' }, entries)
  }
}

const entriesOf = ({ offers, clock }: Needs, { template, change, key }: ConsentPush): ConsentEntry[] => {
  const what = facts[change]
  return what ? templateKinds.filter((kind) => offers.wechat?.[kind]?.id === template).map((kind) => ({ what, kind, key: `push:${key}`, at: clock.now() })) : []
}
