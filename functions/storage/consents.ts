import type { ConsentPlatform } from '@haochaping/shared/schemas/templateKind.ts'
import type { ConsentLedger } from '../domain/consent/consentLedger.ts'

/** Whose consent, by keyed hash, and on which platform. */
export type ConsentOf = { person: string; platform: ConsentPlatform }

/** What people agreed to be sent: one item for each person and platform. */
export type Consents = {
  /** The ledger as it stands now (strongly consistent); the empty one where nothing has been stored. */
  load(of: ConsentOf): Promise<ConsentLedger>
  /** Writes the ledger if the stored one still has the version that was read; false, and nothing changed, if somebody was faster. */
  save(of: ConsentOf, ledger: ConsentLedger): Promise<boolean>
}
