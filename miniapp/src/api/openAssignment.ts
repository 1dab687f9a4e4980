import { openAssignment as conversation } from '@haochaping/shared/schemas/openAssignment.ts'
import type { OpenAssignment } from '@haochaping/shared/schemas/openAssignment.ts'
import { sendSignedIn } from './sendSignedIn.ts'

export const openAssignment = (asked: OpenAssignment) => sendSignedIn(conversation, asked)
