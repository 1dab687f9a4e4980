import { setAbsence as conversation } from '@haochaping/shared/schemas/setAbsence.ts'
import type { SetAbsence } from '@haochaping/shared/schemas/setAbsence.ts'
import { sendSignedIn } from './sendSignedIn.ts'

export const setAbsence = (asked: SetAbsence) => sendSignedIn(conversation, asked)
