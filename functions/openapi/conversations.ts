import { askUpload } from '@haochaping/shared/schemas/askUpload.ts'
import { caseProgress } from '@haochaping/shared/schemas/caseProgress.ts'
import type { Conversation } from '@haochaping/shared/schemas/conversation.ts'
import { findCase } from '@haochaping/shared/schemas/findCase.ts'
import { keepPhoto } from '@haochaping/shared/schemas/keepPhoto.ts'
import { myCases } from '@haochaping/shared/schemas/myCases.ts'
import { myMessages } from '@haochaping/shared/schemas/myMessages.ts'
import { readMessages } from '@haochaping/shared/schemas/readMessages.ts'
import { receiveCases } from '@haochaping/shared/schemas/receiveCases.ts'
import { signIn } from '@haochaping/shared/schemas/signIn.ts'
import { submitRating } from '@haochaping/shared/schemas/submitRating.ts'
import { receiptKeys } from '@haochaping/shared/schemas/receiptKeys.ts'
import { verifyReceipt } from '@haochaping/shared/schemas/verifyReceipt.ts'
import { viewTicket } from '@haochaping/shared/schemas/viewTicket.ts'

/** The conversations of http/endpoints.ts without the flows behind them (a test compares), so that describing them needs no storage. */
export const conversations = [signIn, myCases, findCase, submitRating, caseProgress, verifyReceipt, receiptKeys, viewTicket, myMessages, readMessages, askUpload, keepPhoto, receiveCases] as const satisfies readonly Conversation[]
export type Verb = typeof conversations[number]['verb']
