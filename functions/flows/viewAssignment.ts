import type { AssignmentView } from '@haochaping/shared/schemas/assignment.ts'
import type { Refusal } from '@haochaping/shared/schemas/refusal.ts'
import type { ViewAssignment } from '@haochaping/shared/schemas/viewAssignment.ts'
import type { Staff } from '../domain/actor.ts'
import { concernedOf, mayRead } from '../domain/assignment/entitled.ts'
import { assignmentView } from './assignmentView.ts'
import type { Rooms } from './rooms.ts'

/** One assignment, for those of its unit, supervisors of units it does not concern, and administrators. One that is not hers to see is refused like one that does not exist. */
export const viewAssignment = (rooms: Rooms) => async ({ assignmentId }: ViewAssignment, staff: Staff): Promise<AssignmentView | Refusal> => {
  const assignment = await rooms.assignments.load(assignmentId)
  return assignment && mayRead(staff, concernedOf(assignment)) ? assignmentView(rooms, assignment, staff) : { refused: 'notAllowed' }
}
