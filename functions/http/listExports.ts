import { listExports as conversation } from '@haochaping/shared/schemas/listExports.ts'
import { listExports as flow } from '../flows/listExports.ts'
import { deployed } from './deployed.ts'
import { endpoint } from './endpoint.ts'

export const listExports = endpoint(conversation, flow)
export const handler = deployed(listExports)
