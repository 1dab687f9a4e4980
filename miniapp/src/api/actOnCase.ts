import { actOnCase as conversation } from '@haochaping/shared/schemas/actOnCase.ts'
import type { ActOnCase } from '@haochaping/shared/schemas/actOnCase.ts'
import { sendSignedIn } from './sendSignedIn.ts'

export const actOnCase = (asked: ActOnCase) => sendSignedIn(conversation, asked)
