import { caseProgress as conversation } from '@haochaping/shared/schemas/caseProgress.ts'
import { caseProgress as flow } from '../flows/caseProgress.ts'
import { deployed } from './deployed.ts'
import { endpoint } from './endpoint.ts'

export const caseProgress = endpoint(conversation, flow)
export const handler = deployed(caseProgress)
