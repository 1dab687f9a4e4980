import { listStaff as conversation } from '@haochaping/shared/schemas/listStaff.ts'
import { sendSignedIn } from './sendSignedIn.ts'

export const listStaff = () => sendSignedIn(conversation, {})
