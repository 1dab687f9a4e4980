import { verifyReceipt as conversation } from '@haochaping/shared/schemas/verifyReceipt.ts'
import type { VerifyReceipt } from '@haochaping/shared/schemas/verifyReceipt.ts'
import { send } from './client.ts'

export const verifyReceipt = (asked: VerifyReceipt) => send(conversation, asked)
