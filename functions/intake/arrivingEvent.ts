import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import type { HallEntry } from '@haochaping/shared/schemas/receiveCases.ts'
import type { CaseFacts } from '../domain/caseFacts.ts'
import { normalName } from '../domain/normalName.ts'
import type { Arrival } from '../domain/newEvent.ts'
import { personKey } from '../identity/personKey.ts'
import type { Ids } from '../ids.ts'
import type { KeyProvider } from '../keys/keyProvider.ts'
import { eventIdOf } from '../storage/keys.ts'
import { entryDigest } from './entryDigest.ts'

/** What a field is sealed for: it opens nowhere else. */
export const placeOf = (eventId: string, field: 'name' | 'code' | 'idNumber' | 'phone'): string => `${eventId}/${field}`

/** An entry turned into an arrival: what names a person is keyed and sealed here, and a fresh one-case code is drawn. */
export const arrivingEvent = (entry: HallEntry, facts: CaseFacts, { keys, ids, now }: { keys: KeyProvider; ids: Ids; now: Instant }): Arrival & { code: string } => {
  const eventId = eventIdOf(keys.index('case', facts.projectNo), facts.serviceNumber)
  const code = Buffer.from(ids.bytes(16)).toString('base64url')
  const sealed = (text: string, field: Parameters<typeof placeOf>[1]) => keys.seal(text, placeOf(eventId, field))
  return {
    eventId, code, facts, receivedAt: now, entryDigest: entryDigest(entry, keys),
    keys: {
      ...(entry.certKey === undefined ? {} : { person: personKey(keys, entry.certKey) }),
      name: keys.index('name', normalName(entry.userName)),
      code: keys.index('code', code)
    },
    sealed: {
      name: sealed(entry.userName, 'name'), code: sealed(code, 'code'),
      ...(entry.certKey === undefined ? {} : { idNumber: sealed(entry.certKey, 'idNumber') }),
      ...(entry.mobile === undefined ? {} : { phone: sealed(entry.mobile, 'phone') })
    }
  }
}
