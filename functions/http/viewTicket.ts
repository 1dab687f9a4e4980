import { viewTicket as conversation } from '@haochaping/shared/schemas/viewTicket.ts'
import { viewTicket as flow } from '../flows/viewTicket.ts'
import { deployed } from './deployed.ts'
import { endpoint } from './endpoint.ts'

export const viewTicket = endpoint(conversation, flow)
export const handler = deployed(viewTicket)
