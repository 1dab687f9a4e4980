import { caseProgress as conversation } from '@haochaping/shared/schemas/caseProgress.ts'
import type { CaseProgressQuery } from '@haochaping/shared/schemas/caseProgress.ts'
import { sendSignedIn } from './sendSignedIn.ts'

export const caseProgress = (asked: CaseProgressQuery) => sendSignedIn(conversation, asked)
