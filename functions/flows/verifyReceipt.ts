import { canonicalJson } from '@haochaping/shared/receipt/canonicalJson.ts'
import type { Receipt } from '@haochaping/shared/schemas/receipt.ts'
import type { ReceiptVerdict, VerifyReceipt } from '@haochaping/shared/schemas/verifyReceipt.ts'
import { firstBreak } from '../domain/ledger.ts'
import { contentHash } from '../domain/rating.ts'
import { signatureHolds } from '../domain/receipt.ts'
import type { ServiceEvent } from '../domain/serviceEvent.ts'
import type { Rooms } from './rooms.ts'

/** Checks a receipt for whoever holds it: is it ours, does the record still say the same, does it stand in the figures. */
export const verifyReceipt = ({ keys, events }: Rooms) =>
  async ({ receipt }: VerifyReceipt): Promise<ReceiptVerdict> => {
    const key = keys.receiptKey(receipt.keyId)
    if (!key) return { signature: 'unknownKey', record: 'notLookedUp' }
    if (!signatureHolds(receipt, key)) return { signature: 'invalid', record: 'notLookedUp' }
    const event = await events.load(receipt.content.eventId)
    if (!event) return { signature: 'valid', record: 'notFound' }
    if (!recordSays(event, receipt)) return { signature: 'valid', record: 'differs' }
    return { signature: 'valid', record: 'matches', ...countedOf(event) }
  }

/** The ledger holds from its beginning and has the entry the receipt names; the stored rating is still what was signed, word for word. */
const recordSays = ({ ledger, outcome }: ServiceEvent, { content }: Receipt): boolean => {
  if (outcome.state !== 'rated' || firstBreak(ledger) !== undefined) return false
  const { rating } = outcome
  return ledger[content.ledger.position - 1]?.hash === content.ledger.hash
    && rating.level === content.level && contentHash(rating) === content.contentHash
    && canonicalJson(rating.receipt.content) === canonicalJson(content)
}

const countedOf = ({ facts, outcome }: ServiceEvent): Pick<ReceiptVerdict, 'counted' | 'excludedAt'> => {
  if (outcome.state !== 'rated' || !outcome.countedAt) return {}
  const counted = { agency: facts.agency, day: facts.servedOn, at: outcome.countedAt }
  return outcome.ticket?.phase === 'excluded' ? { counted, excludedAt: outcome.ticket.at } : { counted }
}
