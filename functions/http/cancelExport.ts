import { cancelExport as conversation } from '@haochaping/shared/schemas/cancelExport.ts'
import { cancelExport as flow } from '../flows/cancelExport.ts'
import { deployed } from './deployed.ts'
import { endpoint } from './endpoint.ts'

export const cancelExport = endpoint(conversation, flow)
export const handler = deployed(cancelExport)
