import { changeStaff as conversation } from '@haochaping/shared/schemas/changeStaff.ts'
import { changeStaff as flow } from '../flows/changeStaff.ts'
import { deployed } from './deployed.ts'
import { endpoint } from './endpoint.ts'

export const changeStaff = endpoint(conversation, flow)
export const handler = deployed(changeStaff)
