import { viewSummary as conversation } from '@haochaping/shared/schemas/viewSummary.ts'
import type { ViewSummary } from '@haochaping/shared/schemas/viewSummary.ts'
import { sendSignedIn } from './sendSignedIn.ts'

export const viewSummary = (asked: ViewSummary) => sendSignedIn(conversation, asked)
