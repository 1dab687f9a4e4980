import { myMessages as conversation } from '@haochaping/shared/schemas/myMessages.ts'
import { myMessages as flow } from '../flows/myMessages.ts'
import { deployed } from './deployed.ts'
import { endpoint } from './endpoint.ts'

export const myMessages = endpoint(conversation, flow)
export const handler = deployed(myMessages)
