import { myMessages as conversation } from '@haochaping/shared/schemas/myMessages.ts'
import type { MyMessagesQuery } from '@haochaping/shared/schemas/myMessages.ts'
import { sendSignedIn } from './sendSignedIn.ts'

export const myMessages = (asked: MyMessagesQuery) => sendSignedIn(conversation, asked)
