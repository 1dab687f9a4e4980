import { publishCase as conversation } from '@haochaping/shared/schemas/publishCase.ts'
import { publishCase as flow } from '../flows/publishCase.ts'
import { deployed } from './deployed.ts'
import { endpoint } from './endpoint.ts'

export const publishCase = endpoint(conversation, flow)
export const handler = deployed(publishCase)
