import { actOnTicket as conversation } from '@haochaping/shared/schemas/actOnTicket.ts'
import { actOnTicket as flow } from '../flows/actOnTicket.ts'
import { deployed } from './deployed.ts'
import { endpoint } from './endpoint.ts'

export const actOnTicket = endpoint(conversation, flow)
export const handler = deployed(actOnTicket)
