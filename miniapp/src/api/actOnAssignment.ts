import { actOnAssignment as conversation } from '@haochaping/shared/schemas/actOnAssignment.ts'
import type { ActOnAssignment } from '@haochaping/shared/schemas/actOnAssignment.ts'
import { sendSignedIn } from './sendSignedIn.ts'

export const actOnAssignment = (asked: ActOnAssignment) => sendSignedIn(conversation, asked)
