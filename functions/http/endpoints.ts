import { actOnCase } from './actOnCase.ts'
import { actOnTicket } from './actOnTicket.ts'
import { askUpload } from './askUpload.ts'
import { caseProgress } from './caseProgress.ts'
import type { Endpoint } from './endpoint.ts'
import { findCase } from './findCase.ts'
import { keepPhoto } from './keepPhoto.ts'
import { myCases } from './myCases.ts'
import { myMessages } from './myMessages.ts'
import { myTickets } from './myTickets.ts'
import { praise } from './praise.ts'
import { readMessages } from './readMessages.ts'
import { receiptKeys } from './receiptKeys.ts'
import { receiveCases } from './receiveCases.ts'
import { signIn } from './signIn.ts'
import { submitRating } from './submitRating.ts'
import { verifyReceipt } from './verifyReceipt.ts'
import { viewTicket } from './viewTicket.ts'
import { bindStaff } from './bindStaff.ts'
import { whoAmI } from './whoAmI.ts'
import { setAbsence } from './setAbsence.ts'
import { listStaff } from './listStaff.ts'
import { inviteStaff } from './inviteStaff.ts'
import { changeStaff } from './changeStaff.ts'

/** Every route of the product: what the server hosts, what serverless.yml deploys, what the API document describes. */
export const endpoints: readonly Endpoint[] =
  [signIn, myCases, findCase, submitRating, caseProgress, verifyReceipt, receiptKeys, viewTicket, myMessages, readMessages, askUpload, keepPhoto, receiveCases,
    actOnCase, actOnTicket, myTickets, praise, bindStaff, whoAmI, setAbsence, listStaff, inviteStaff, changeStaff]
