import { myTickets as conversation } from '@haochaping/shared/schemas/myTickets.ts'
import type { MyTicketsQuery } from '@haochaping/shared/schemas/myTickets.ts'
import { sendSignedIn } from './sendSignedIn.ts'

export const myTickets = (asked: MyTicketsQuery) => sendSignedIn(conversation, asked)
