import { actOnAssignment as conversation } from '@haochaping/shared/schemas/actOnAssignment.ts'
import { actOnAssignment as flow } from '../flows/actOnAssignment.ts'
import { deployed } from './deployed.ts'
import { endpoint } from './endpoint.ts'

export const actOnAssignment = endpoint(conversation, flow)
export const handler = deployed(actOnAssignment)
