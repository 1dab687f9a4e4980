import { findCase as conversation } from '@haochaping/shared/schemas/findCase.ts'
import { findCase as flow } from '../flows/findCase.ts'
import { deployed } from './deployed.ts'
import { endpoint } from './endpoint.ts'

export const findCase = endpoint(conversation, flow)
export const handler = deployed(findCase)
