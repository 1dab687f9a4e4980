import { viewAssignment as conversation } from '@haochaping/shared/schemas/viewAssignment.ts'
import type { ViewAssignment } from '@haochaping/shared/schemas/viewAssignment.ts'
import { sendSignedIn } from './sendSignedIn.ts'

export const viewAssignment = (asked: ViewAssignment) => sendSignedIn(conversation, asked)
