import { listExports as conversation } from '@haochaping/shared/schemas/listExports.ts'
import { sendSignedIn } from './sendSignedIn.ts'

export const listExports = () => sendSignedIn(conversation, {})
