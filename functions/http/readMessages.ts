import { readMessages as conversation } from '@haochaping/shared/schemas/readMessages.ts'
import { readMessages as flow } from '../flows/readMessages.ts'
import { deployed } from './deployed.ts'
import { endpoint } from './endpoint.ts'

export const readMessages = endpoint(conversation, flow)
export const handler = deployed(readMessages)
