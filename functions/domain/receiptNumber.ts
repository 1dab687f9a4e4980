import { readableCode } from './readableCode.ts'

/** A receipt number, HP-XXXX-XXXX-XXXX, from 12 random bytes. */
export const receiptNumber = (random: Uint8Array): string => `HP-${readableCode(random)}`
