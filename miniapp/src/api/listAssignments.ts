import { listAssignments as conversation } from '@haochaping/shared/schemas/listAssignments.ts'
import type { ListAssignments } from '@haochaping/shared/schemas/listAssignments.ts'
import { sendSignedIn } from './sendSignedIn.ts'

export const listAssignments = (asked: ListAssignments) => sendSignedIn(conversation, asked)
