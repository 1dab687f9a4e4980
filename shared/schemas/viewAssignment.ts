import * as z from 'zod/mini'
import { AssignmentId, AssignmentView } from './assignment.ts'
import type { Conversation } from './conversation.ts'

export const ViewAssignment = z.strictObject({ assignmentId: AssignmentId })
export type ViewAssignment = z.infer<typeof ViewAssignment>

export const viewAssignment = { verb: 'viewAssignment', method: 'GET', path: '/api/assignments/{assignmentId}', who: 'staff', asked: ViewAssignment, told: AssignmentView } as const satisfies Conversation
