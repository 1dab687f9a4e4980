import { bindStaff as conversation } from '@haochaping/shared/schemas/bindStaff.ts'
import { bindStaff as flow } from '../flows/bindStaff.ts'
import { deployed } from './deployed.ts'
import { endpoint } from './endpoint.ts'

export const bindStaff = endpoint(conversation, flow)
export const handler = deployed(bindStaff)
