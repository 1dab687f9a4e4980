import { listPublished as conversation } from '@haochaping/shared/schemas/listPublished.ts'
import { listPublished as flow } from '../flows/listPublished.ts'
import { deployed } from './deployed.ts'
import { endpoint } from './endpoint.ts'

export const listPublished = endpoint(conversation, flow)
export const handler = deployed(listPublished)
