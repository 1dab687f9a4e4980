import { askUpload as conversation } from '@haochaping/shared/schemas/askUpload.ts'
import { askUpload as flow } from '../flows/askUpload.ts'
import { deployed } from './deployed.ts'
import { endpoint } from './endpoint.ts'

export const askUpload = endpoint(conversation, flow)
export const handler = deployed(askUpload)
