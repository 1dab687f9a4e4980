import { recordConsent as conversation } from '@haochaping/shared/schemas/recordConsent.ts'
import { recordConsent as flow } from '../flows/recordConsent.ts'
import { deployed } from './deployed.ts'
import { endpoint } from './endpoint.ts'

export const recordConsent = endpoint(conversation, flow)
export const handler = deployed(recordConsent)
