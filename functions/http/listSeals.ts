import { listSeals as conversation } from '@haochaping/shared/schemas/listSeals.ts'
import { listSeals as flow } from '../flows/listSeals.ts'
import { deployed } from './deployed.ts'
import { endpoint } from './endpoint.ts'

export const listSeals = endpoint(conversation, flow)
export const handler = deployed(listSeals)
