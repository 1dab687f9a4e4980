import { listProposals as conversation } from '@haochaping/shared/schemas/listProposals.ts'
import { listProposals as flow } from '../flows/listProposals.ts'
import { deployed } from './deployed.ts'
import { endpoint } from './endpoint.ts'

export const listProposals = endpoint(conversation, flow)
export const handler = deployed(listProposals)
