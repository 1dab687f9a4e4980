import { viewPublic as conversation } from '@haochaping/shared/schemas/viewPublic.ts'
import { viewPublic as flow } from '../flows/viewPublic.ts'
import { deployed } from './deployed.ts'
import { endpoint } from './endpoint.ts'

export const viewPublic = endpoint(conversation, flow)
export const handler = deployed(viewPublic)
