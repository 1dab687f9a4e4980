import { readMessages as conversation } from '@haochaping/shared/schemas/readMessages.ts'
import type { ReadMessages } from '@haochaping/shared/schemas/readMessages.ts'
import { sendSignedIn } from './sendSignedIn.ts'

export const readMessages = (asked: ReadMessages) => sendSignedIn(conversation, asked)
