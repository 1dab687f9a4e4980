import { viewPublic as conversation } from '@haochaping/shared/schemas/viewPublic.ts'
import type { ViewPublic } from '@haochaping/shared/schemas/viewPublic.ts'
import { send } from './client.ts'

export const viewPublic = (asked: ViewPublic) => send(conversation, asked)
