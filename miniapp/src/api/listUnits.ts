import { listUnits as conversation } from '@haochaping/shared/schemas/listUnits.ts'
import { sendSignedIn } from './sendSignedIn.ts'

export const listUnits = () => sendSignedIn(conversation, {})
