import { receiveCases as conversation } from '@haochaping/shared/schemas/receiveCases.ts'
import { receiveCases as flow } from '../flows/receiveCases.ts'
import { deployed } from './deployed.ts'
import { endpoint } from './endpoint.ts'

export const receiveCases = endpoint(conversation, flow)
export const handler = deployed(receiveCases)
