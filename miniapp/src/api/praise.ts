import { praise as conversation } from '@haochaping/shared/schemas/praise.ts'
import { sendSignedIn } from './sendSignedIn.ts'

export const praise = () => sendSignedIn(conversation, {})
