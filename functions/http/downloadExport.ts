import { downloadExport as conversation } from '@haochaping/shared/schemas/downloadExport.ts'
import { downloadExport as flow } from '../flows/downloadExport.ts'
import { deployed } from './deployed.ts'
import { endpoint } from './endpoint.ts'
import { replyFile } from './reply.ts'

export const downloadExport = endpoint(conversation, flow, replyFile)
export const handler = deployed(downloadExport)
