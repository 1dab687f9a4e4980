import { listStaff as conversation } from '@haochaping/shared/schemas/listStaff.ts'
import { listStaff as flow } from '../flows/listStaff.ts'
import { deployed } from './deployed.ts'
import { endpoint } from './endpoint.ts'

export const listStaff = endpoint(conversation, flow)
export const handler = deployed(listStaff)
