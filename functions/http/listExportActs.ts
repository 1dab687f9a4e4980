import { listExportActs as conversation } from '@haochaping/shared/schemas/listExportActs.ts'
import { listExportActs as flow } from '../flows/listExportActs.ts'
import { deployed } from './deployed.ts'
import { endpoint } from './endpoint.ts'

export const listExportActs = endpoint(conversation, flow)
export const handler = deployed(listExportActs)
