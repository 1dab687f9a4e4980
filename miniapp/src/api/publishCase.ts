import { publishCase as conversation } from '@haochaping/shared/schemas/publishCase.ts'
import type { PublishCase } from '@haochaping/shared/schemas/publishCase.ts'
import { sendSignedIn } from './sendSignedIn.ts'

export const publishCase = (asked: PublishCase) => sendSignedIn(conversation, asked)
