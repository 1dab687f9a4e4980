import { actOnCase as conversation } from '@haochaping/shared/schemas/actOnCase.ts'
import { actOnCase as flow } from '../flows/actOnCase.ts'
import { deployed } from './deployed.ts'
import { endpoint } from './endpoint.ts'

export const actOnCase = endpoint(conversation, flow)
export const handler = deployed(actOnCase)
