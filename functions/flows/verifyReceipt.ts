import type { ReceiptVerdict, VerifyReceipt } from '@haochaping/shared/schemas/verifyReceipt.ts'
import { signatureHolds } from '../domain/receipt.ts'
import { recordSays } from '../domain/recordSays.ts'
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

const countedOf = ({ facts, outcome }: ServiceEvent): Pick<ReceiptVerdict, 'counted' | 'excludedAt'> => {
  if (outcome.state !== 'rated' || !outcome.countedAt) return {}
  const counted = { agency: facts.agency, day: facts.servedOn, at: outcome.countedAt }
  return outcome.ticket?.phase === 'excluded' ? { counted, excludedAt: outcome.ticket.at } : { counted }
}
