import { recordConsent as conversation } from '@haochaping/shared/schemas/recordConsent.ts'
import type { RecordConsent } from '@haochaping/shared/schemas/recordConsent.ts'
import { sendSignedIn } from './sendSignedIn.ts'

export const recordConsent = (asked: RecordConsent) => sendSignedIn(conversation, asked)
