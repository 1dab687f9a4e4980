import { viewSummary as conversation } from '@haochaping/shared/schemas/viewSummary.ts'
import { viewSummary as flow } from '../flows/viewSummary.ts'
import { deployed } from './deployed.ts'
import { endpoint } from './endpoint.ts'

export const viewSummary = endpoint(conversation, flow)
export const handler = deployed(viewSummary)
