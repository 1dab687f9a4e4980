import { askExport as conversation } from '@haochaping/shared/schemas/askExport.ts'
import { askExport as flow } from '../flows/askExport.ts'
import { deployed } from './deployed.ts'
import { endpoint } from './endpoint.ts'

export const askExport = endpoint(conversation, flow)
export const handler = deployed(askExport)
