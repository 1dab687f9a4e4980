import { actOnTicket as conversation } from '@haochaping/shared/schemas/actOnTicket.ts'
import type { ActOnTicket } from '@haochaping/shared/schemas/actOnTicket.ts'
import { sendSignedIn } from './sendSignedIn.ts'

export const actOnTicket = (asked: ActOnTicket) => sendSignedIn(conversation, asked)
