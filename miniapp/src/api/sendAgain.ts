import { sendAgain as conversation } from '@haochaping/shared/schemas/sendAgain.ts'
import { sendSignedIn } from './sendSignedIn.ts'

export const sendAgain = (letterId: string) => sendSignedIn(conversation, { letterId })
