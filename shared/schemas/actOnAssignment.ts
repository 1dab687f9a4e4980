import * as z from 'zod/mini'
import { LocalDate } from '../calendar/localDate.ts'
import { AssignmentId, AssignmentView, AssignmentWords } from './assignment.ts'
import type { AssignmentCommandName } from './assignment.ts'
import type { Conversation } from './conversation.ts'

const command = <C extends AssignmentCommandName, S extends z.core.$ZodLooseShape>(name: C, shape: S) => z.strictObject({ command: z.literal(name), ...shape })

/** What people do with an assignment. functions/domain/assignment/table.ts says who may do it when. */
export const AssignmentCommand = z.discriminatedUnion('command', [
  /** 答复: by the unit */
  command('answer', { words: AssignmentWords }),
  /** 退回: the answer is not enough */
  command('sendBack', { words: AssignmentWords, due: LocalDate }),
  /** 公开: told to everyone behind it, and to all */
  command('publish', { words: AssignmentWords }),
  /** 撤回 */
  command('withdraw', { words: AssignmentWords })
])
export type AssignmentCommand = z.infer<typeof AssignmentCommand>

export const ActOnAssignment = z.strictObject({
  assignmentId: AssignmentId,
  /** Made once by the client; a repeat with the same id changes nothing and gets the same answer. */
  actId: z.uuid(),
  /** The turn as it was seen; where somebody has acted since, nothing is done (movedOn). */
  turn: z.int(),
  act: AssignmentCommand
})
export type ActOnAssignment = z.infer<typeof ActOnAssignment>

export const ActedOnAssignment = z.strictObject({ assignment: AssignmentView, repeated: z.boolean() })
export type ActedOnAssignment = z.infer<typeof ActedOnAssignment>

export const actOnAssignment = { verb: 'actOnAssignment', method: 'POST', path: '/api/assignments/{assignmentId}/acts', who: 'staff', asked: ActOnAssignment, told: ActedOnAssignment } as const satisfies Conversation
