import { listUnits as conversation } from '@haochaping/shared/schemas/listUnits.ts'
import { listUnits as flow } from '../flows/listUnits.ts'
import { deployed } from './deployed.ts'
import { endpoint } from './endpoint.ts'

export const listUnits = endpoint(conversation, flow)
export const handler = deployed(listUnits)
