import { keepPhoto as conversation } from '@haochaping/shared/schemas/keepPhoto.ts'
import { keepPhoto as flow } from '../flows/keepPhoto.ts'
import { deployed } from './deployed.ts'
import { endpoint } from './endpoint.ts'

export const keepPhoto = endpoint(conversation, flow)
export const handler = deployed(keepPhoto)
