import type { ReceiptKeys } from '@haochaping/shared/schemas/receiptKeys.ts'
import type { Rooms } from './rooms.ts'

/** The public halves of the keys that sign receipts, current and former. */
export const receiptKeys = ({ keys }: Rooms) => async (): Promise<ReceiptKeys> => keys.receiptKeys
