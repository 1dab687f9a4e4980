import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { ReceiptSealed } from '@haochaping/shared/schemas/proveInSeal.ts'
import type { Receipt } from '@haochaping/shared/schemas/receipt.ts'
import type { VerifyReceipt } from '@haochaping/shared/schemas/verifyReceipt.ts'
import { signatureHolds } from '../domain/receipt.ts'
import { recordSays } from '../domain/recordSays.ts'
import { sealProof } from '../domain/seal/sealProof.ts'
import type { ServiceEvent } from '../domain/serviceEvent.ts'
import type { Rooms } from './rooms.ts'

type Proving = Pick<Rooms, 'keys' | 'events' | 'seals'>

/** Proves to whoever holds a receipt that its rating is under the seal of the day on which it was given, so that it can be checked later and offline. */
export const proveInSeal = (rooms: Proving) => async ({ receipt }: VerifyReceipt): Promise<ReceiptSealed> => {
  const key = rooms.keys.receiptKey(receipt.keyId)
  const event = key && signatureHolds(receipt, key) ? await rooms.events.load(receipt.content.eventId) : undefined
  return event && recordSays(event, receipt) ? provenOf(rooms, event, receipt) : { state: 'noMatch' }
}

const provenOf = async ({ seals }: Proving, event: ServiceEvent, receipt: Receipt): Promise<ReceiptSealed> => {
  const day = localDateOf(receipt.content.ratedAt)
  const seal = await seals.load(day)
  if (!seal) {
    const sealing = await seals.sealing()
    return { state: sealing && sealing.day > day ? 'before' : 'notYet', day }
  }
  const proof = sealProof(event, receipt, { seal, leaves: await seals.leaves(day) })
  return proof ? { state: 'sealed', proof } : { state: 'differs', day }
}
