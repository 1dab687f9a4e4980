import { readMessages as conversation } from '@haochaping/shared/schemas/readMessages.ts'
import type { ReadMessages } from '@haochaping/shared/schemas/readMessages.ts'
import type { As } from '../state/session.ts'
import { sendSignedIn } from './sendSignedIn.ts'

export const readMessages = (asked: ReadMessages, as: As = 'citizen') => sendSignedIn(conversation, asked, as)
