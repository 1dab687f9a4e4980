import { praise as conversation } from '@haochaping/shared/schemas/praise.ts'
import { praise as flow } from '../flows/praise.ts'
import { deployed } from './deployed.ts'
import { endpoint } from './endpoint.ts'

export const praise = endpoint(conversation, flow)
export const handler = deployed(praise)
