import { proveInSeal as conversation } from '@haochaping/shared/schemas/proveInSeal.ts'
import { proveInSeal as flow } from '../flows/proveInSeal.ts'
import { deployed } from './deployed.ts'
import { endpoint } from './endpoint.ts'

export const proveInSeal = endpoint(conversation, flow)
export const handler = deployed(proveInSeal)
