import { receiptKeys as conversation } from '@haochaping/shared/schemas/receiptKeys.ts'
import { receiptKeys as flow } from '../flows/receiptKeys.ts'
import { deployed } from './deployed.ts'
import { endpoint } from './endpoint.ts'

export const receiptKeys = endpoint(conversation, flow)
export const handler = deployed(receiptKeys)
