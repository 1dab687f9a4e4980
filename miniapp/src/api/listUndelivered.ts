import { listUndelivered as conversation } from '@haochaping/shared/schemas/listUndelivered.ts'
import { sendSignedIn } from './sendSignedIn.ts'

export const listUndelivered = (more?: string) => sendSignedIn(conversation, more === undefined ? {} : { more })
