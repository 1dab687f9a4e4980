import { whoAmI as conversation } from '@haochaping/shared/schemas/whoAmI.ts'
import { sendSignedIn } from './sendSignedIn.ts'

export const whoAmI = () => sendSignedIn(conversation, {})
