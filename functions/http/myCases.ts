import { myCases as conversation } from '@haochaping/shared/schemas/myCases.ts'
import { myCases as flow } from '../flows/myCases.ts'
import { deployed } from './deployed.ts'
import { endpoint } from './endpoint.ts'

export const myCases = endpoint(conversation, flow)
export const handler = deployed(myCases)
