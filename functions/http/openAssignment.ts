import { openAssignment as conversation } from '@haochaping/shared/schemas/openAssignment.ts'
import { openAssignment as flow } from '../flows/openAssignment.ts'
import { deployed } from './deployed.ts'
import { endpoint } from './endpoint.ts'

export const openAssignment = endpoint(conversation, flow)
export const handler = deployed(openAssignment)
