import { signIn as conversation } from '@haochaping/shared/schemas/signIn.ts'
import { signIn as flow } from '../flows/signIn.ts'
import { deployed } from './deployed.ts'
import { endpoint } from './endpoint.ts'

export const signIn = endpoint(conversation, flow)
export const handler = deployed(signIn)
