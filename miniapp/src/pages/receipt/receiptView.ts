import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import type { Due } from '@haochaping/shared/deadlines/due.ts'
import type { CaseProgress } from '@haochaping/shared/schemas/caseProgress.ts'
import type { Receipt } from '@haochaping/shared/schemas/receipt.ts'
import type { KeptReceipt } from '../../state/receipts.ts'

/** `excluded`: an appeal took it out of the figure it names. */
export type ReceiptView = { receipt: Receipt; next?: { contact: Due; reply: Due }; countedAt?: Instant; excluded: boolean }

/** The receipt as the server has it, or as this phone kept it while there is no answer. */
export const receiptView = (kept: KeptReceipt | undefined, told: CaseProgress | undefined): ReceiptView | undefined => {
  const receipt = told?.rating?.receipt ?? kept?.accepted.receipt
  if (receipt === undefined) return undefined
  const next = told?.dues ?? kept?.accepted.next
  return {
    receipt, excluded: told?.handling?.phase === 'excluded',
    ...(next === undefined ? {} : { next: { contact: next.contact, reply: next.reply } }),
    ...(told?.countedAt === undefined ? {} : { countedAt: told.countedAt })
  }
}
