import { canonicalJson } from '@haochaping/shared/receipt/canonicalJson.ts'
import type { Receipt } from '@haochaping/shared/schemas/receipt.ts'
import { firstBreak } from './ledger.ts'
import { contentHash } from './rating.ts'
import type { ServiceEvent } from './serviceEvent.ts'

/** The ledger holds from its beginning and has the entry the receipt names; the stored rating is still what was signed, word for word. */
export const recordSays = ({ ledger, outcome }: ServiceEvent, { content }: Receipt): boolean => {
  if (outcome.state !== 'rated' || firstBreak(ledger) !== undefined) return false
  const { rating } = outcome
  return ledger[content.ledger.position - 1]?.hash === content.ledger.hash
    && rating.level === content.level && contentHash(rating) === content.contentHash
    && canonicalJson(rating.receipt.content) === canonicalJson(content)
}
