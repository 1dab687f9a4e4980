import { askUpload as conversation } from '@haochaping/shared/schemas/askUpload.ts'
import type { AskUpload } from '@haochaping/shared/schemas/askUpload.ts'
import type { As } from '../state/session.ts'
import { sendSignedIn } from './sendSignedIn.ts'

export const askUpload = (asked: AskUpload, as: As = 'citizen') => sendSignedIn(conversation, asked, as)
