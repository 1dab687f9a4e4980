import { whoAmI as conversation } from '@haochaping/shared/schemas/whoAmI.ts'
import { whoAmI as flow } from '../flows/whoAmI.ts'
import { deployed } from './deployed.ts'
import { endpoint } from './endpoint.ts'

export const whoAmI = endpoint(conversation, flow)
export const handler = deployed(whoAmI)
