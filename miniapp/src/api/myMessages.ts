import { myMessages as conversation } from '@haochaping/shared/schemas/myMessages.ts'
import type { MyMessagesQuery } from '@haochaping/shared/schemas/myMessages.ts'
import type { As } from '../state/session.ts'
import { sendSignedIn } from './sendSignedIn.ts'

export const myMessages = (asked: MyMessagesQuery, as: As = 'citizen') => sendSignedIn(conversation, asked, as)
