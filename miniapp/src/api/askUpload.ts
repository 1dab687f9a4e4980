import { askUpload as conversation } from '@haochaping/shared/schemas/askUpload.ts'
import type { AskUpload } from '@haochaping/shared/schemas/askUpload.ts'
import { sendSignedIn } from './sendSignedIn.ts'

export const askUpload = (asked: AskUpload) => sendSignedIn(conversation, asked)
