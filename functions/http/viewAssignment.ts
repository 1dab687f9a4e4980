import { viewAssignment as conversation } from '@haochaping/shared/schemas/viewAssignment.ts'
import { viewAssignment as flow } from '../flows/viewAssignment.ts'
import { deployed } from './deployed.ts'
import { endpoint } from './endpoint.ts'

export const viewAssignment = endpoint(conversation, flow)
export const handler = deployed(viewAssignment)
