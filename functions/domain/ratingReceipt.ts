import type { Level } from '@haochaping/shared/standard/levels.ts'
import type { Receipt } from '@haochaping/shared/schemas/receipt.ts'
import type { LedgerEntry } from './ledger.ts'
import type { RatingScene } from './ratingScene.ts'
import { signReceipt } from './receipt.ts'
import type { ServiceEvent } from './serviceEvent.ts'

/** The rating as it now stands at the end of the ledger. */
type Stated = { level: Level; contentHash: string; ledger: readonly LedgerEntry[] }

/**
 * The receipt of a rating: it points at its own ledger entry and at the one published figure it belongs to,
 * that of the agency and the day of the service.
 */
export const ratingReceipt = ({ eventId, facts, policy }: ServiceEvent, stated: Stated, scene: RatingScene): Receipt => {
  const entry = stated.ledger.at(-1)
  if (!entry) throw new Error('a rating stands in the ledger before its receipt is made')
  return signReceipt({
    kind: 'haochaping.receipt', version: 1, number: scene.receiptNumber, eventId,
    item: facts.item, agency: facts.agency, level: stated.level, contentHash: stated.contentHash,
    ratedAt: scene.now, policy, ledger: { position: entry.position, hash: entry.hash },
    countedIn: { agencyCode: facts.agencyCode, agency: facts.agency, day: facts.servedOn }
  }, scene.signer)
}
