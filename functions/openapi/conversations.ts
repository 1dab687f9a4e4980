import { actOnCase } from '@haochaping/shared/schemas/actOnCase.ts'
import { actOnTicket } from '@haochaping/shared/schemas/actOnTicket.ts'
import { askUpload } from '@haochaping/shared/schemas/askUpload.ts'
import { caseProgress } from '@haochaping/shared/schemas/caseProgress.ts'
import type { Conversation } from '@haochaping/shared/schemas/conversation.ts'
import { findCase } from '@haochaping/shared/schemas/findCase.ts'
import { keepPhoto } from '@haochaping/shared/schemas/keepPhoto.ts'
import { myCases } from '@haochaping/shared/schemas/myCases.ts'
import { myMessages } from '@haochaping/shared/schemas/myMessages.ts'
import { myTickets } from '@haochaping/shared/schemas/myTickets.ts'
import { praise } from '@haochaping/shared/schemas/praise.ts'
import { readMessages } from '@haochaping/shared/schemas/readMessages.ts'
import { receiveCases } from '@haochaping/shared/schemas/receiveCases.ts'
import { signIn } from '@haochaping/shared/schemas/signIn.ts'
import { submitRating } from '@haochaping/shared/schemas/submitRating.ts'
import { receiptKeys } from '@haochaping/shared/schemas/receiptKeys.ts'
import { verifyReceipt } from '@haochaping/shared/schemas/verifyReceipt.ts'
import { viewTicket } from '@haochaping/shared/schemas/viewTicket.ts'
import { bindStaff } from '@haochaping/shared/schemas/bindStaff.ts'
import { whoAmI } from '@haochaping/shared/schemas/whoAmI.ts'
import { setAbsence } from '@haochaping/shared/schemas/setAbsence.ts'
import { listStaff } from '@haochaping/shared/schemas/listStaff.ts'
import { inviteStaff } from '@haochaping/shared/schemas/inviteStaff.ts'
import { changeStaff } from '@haochaping/shared/schemas/changeStaff.ts'

/** The conversations of http/endpoints.ts without the flows behind them (a test compares), so that describing them needs no storage. */
export const conversations = [signIn, myCases, findCase, submitRating, caseProgress, verifyReceipt, receiptKeys, viewTicket, myMessages, readMessages, askUpload, keepPhoto, receiveCases,
  actOnCase, actOnTicket, myTickets, praise, bindStaff, whoAmI, setAbsence, listStaff, inviteStaff, changeStaff] as const satisfies readonly Conversation[]
export type Verb = typeof conversations[number]['verb']
