import { askUpload } from './askUpload.ts'
import { caseProgress } from './caseProgress.ts'
import type { Endpoint } from './endpoint.ts'
import { findCase } from './findCase.ts'
import { keepPhoto } from './keepPhoto.ts'
import { myCases } from './myCases.ts'
import { myMessages } from './myMessages.ts'
import { readMessages } from './readMessages.ts'
import { receiptKeys } from './receiptKeys.ts'
import { receiveCases } from './receiveCases.ts'
import { signIn } from './signIn.ts'
import { submitRating } from './submitRating.ts'
import { verifyReceipt } from './verifyReceipt.ts'
import { viewTicket } from './viewTicket.ts'

/** Every route of the product: what the server hosts, what serverless.yml deploys, what the API document describes. */
export const endpoints: readonly Endpoint[] =
  [signIn, myCases, findCase, submitRating, caseProgress, verifyReceipt, receiptKeys, viewTicket, myMessages, readMessages, askUpload, keepPhoto, receiveCases]
