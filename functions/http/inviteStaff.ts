import { inviteStaff as conversation } from '@haochaping/shared/schemas/inviteStaff.ts'
import { inviteStaff as flow } from '../flows/inviteStaff.ts'
import { deployed } from './deployed.ts'
import { endpoint } from './endpoint.ts'

export const inviteStaff = endpoint(conversation, flow)
export const handler = deployed(inviteStaff)
