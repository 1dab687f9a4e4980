import { receiptKeys as conversation } from '@haochaping/shared/schemas/verifyReceipt.ts'
import { receiptKeys as flow } from '../flows/verifyReceipt.ts'
import { deployed } from './deployed.ts'
import { endpoint } from './endpoint.ts'

export const receiptKeys = endpoint(conversation, flow)
export const handler = deployed(receiptKeys)
