import { assignmentCommands } from '@haochaping/shared/schemas/assignment.ts'
import type { AssignmentCommandName } from '@haochaping/shared/schemas/assignment.ts'
import type { Staff } from '../actor.ts'
import type { Assignment } from './assignment.ts'
import { concernedOf, postsFor } from './entitled.ts'
import { rowOf } from './table.ts'

/** What somebody may do with it now, from the same table that refuses the rest. */
export const allowedActs = (assignment: Assignment, staff: Staff): AssignmentCommandName[] => {
  const roles = postsFor(staff, concernedOf(assignment)).map(({ role }) => role)
  return assignmentCommands.filter((command) => {
    const { by, kinds, from } = rowOf(command)
    return from.includes(assignment.state) && kinds.includes(assignment.about.kind) && by.some((role) => roles.includes(role))
  })
}
