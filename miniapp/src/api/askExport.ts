import { askExport as conversation } from '@haochaping/shared/schemas/askExport.ts'
import type { AskExport } from '@haochaping/shared/schemas/askExport.ts'
import { sendSignedIn } from './sendSignedIn.ts'

export const askExport = (asked: AskExport) => sendSignedIn(conversation, asked)
