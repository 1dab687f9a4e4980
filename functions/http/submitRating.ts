import { submitRating as conversation } from '@haochaping/shared/schemas/submitRating.ts'
import { submitRating as flow } from '../flows/submitRating.ts'
import { deployed } from './deployed.ts'
import { endpoint } from './endpoint.ts'

export const submitRating = endpoint(conversation, flow)
export const handler = deployed(submitRating)
