import { listUndelivered as conversation } from '@haochaping/shared/schemas/listUndelivered.ts'
import { listUndelivered as flow } from '../flows/listUndelivered.ts'
import { deployed } from './deployed.ts'
import { endpoint } from './endpoint.ts'

export const listUndelivered = endpoint(conversation, flow)
export const handler = deployed(listUndelivered)
