import { viewTicket as conversation } from '@haochaping/shared/schemas/viewTicket.ts'
import type { ViewTicket } from '@haochaping/shared/schemas/viewTicket.ts'
import { sendSignedIn } from './sendSignedIn.ts'

export const viewTicket = (asked: ViewTicket) => sendSignedIn(conversation, asked)
