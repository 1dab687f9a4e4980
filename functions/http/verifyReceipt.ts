import { verifyReceipt as conversation } from '@haochaping/shared/schemas/verifyReceipt.ts'
import { verifyReceipt as flow } from '../flows/verifyReceipt.ts'
import { deployed } from './deployed.ts'
import { endpoint } from './endpoint.ts'

export const verifyReceipt = endpoint(conversation, flow)
export const handler = deployed(verifyReceipt)
