import type { ConsentEntry } from '../domain/consent/consentEntry.ts'
import { withEntries } from '../domain/consent/consentLedger.ts'
import type { ConsentOf } from '../storage/consents.ts'
import type { Rooms } from './rooms.ts'

/** Writes down what has happened to somebody's consent, however often somebody else writes in between. What stands there already is not written again. */
export const noteConsent = async ({ consents }: Pick<Rooms, 'consents'>, of: ConsentOf, entries: readonly ConsentEntry[]): Promise<void> => {
  for (;;) {
    const ledger = await consents.load(of)
    const after = withEntries(ledger, entries)
    if (after === ledger || await consents.save(of, after)) return
  }
}
