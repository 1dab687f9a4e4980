import { myTickets as conversation } from '@haochaping/shared/schemas/myTickets.ts'
import { myTickets as flow } from '../flows/myTickets.ts'
import { deployed } from './deployed.ts'
import { endpoint } from './endpoint.ts'

export const myTickets = endpoint(conversation, flow)
export const handler = deployed(myTickets)
