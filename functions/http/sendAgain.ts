import { sendAgain as conversation } from '@haochaping/shared/schemas/sendAgain.ts'
import { sendAgain as flow } from '../flows/sendAgain.ts'
import { deployed } from './deployed.ts'
import { endpoint } from './endpoint.ts'

export const sendAgain = endpoint(conversation, flow)
export const handler = deployed(sendAgain)
