import { setAbsence as conversation } from '@haochaping/shared/schemas/setAbsence.ts'
import { setAbsence as flow } from '../flows/setAbsence.ts'
import { deployed } from './deployed.ts'
import { endpoint } from './endpoint.ts'

export const setAbsence = endpoint(conversation, flow)
export const handler = deployed(setAbsence)
