import { listAssignments as conversation } from '@haochaping/shared/schemas/listAssignments.ts'
import { listAssignments as flow } from '../flows/listAssignments.ts'
import { deployed } from './deployed.ts'
import { endpoint } from './endpoint.ts'

export const listAssignments = endpoint(conversation, flow)
export const handler = deployed(listAssignments)
