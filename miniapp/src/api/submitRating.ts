import { submitRating as conversation } from '@haochaping/shared/schemas/submitRating.ts'
import type { SubmitRating } from '@haochaping/shared/schemas/submitRating.ts'
import { sendSignedIn } from './sendSignedIn.ts'

export const submitRating = (asked: SubmitRating) => sendSignedIn(conversation, asked)
