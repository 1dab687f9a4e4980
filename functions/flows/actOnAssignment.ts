import type { ActedOnAssignment, ActOnAssignment } from '@haochaping/shared/schemas/actOnAssignment.ts'
import { isRefusal } from '@haochaping/shared/schemas/refusal.ts'
import type { Refusal } from '@haochaping/shared/schemas/refusal.ts'
import type { Staff } from '../domain/actor.ts'
import { act, isDone } from '../domain/assignment/act.ts'
import type { Assignment } from '../domain/assignment/assignment.ts'
import { concernedOf, postsFor } from '../domain/assignment/entitled.ts'
import type { Scene } from '../domain/assignment/scene.ts'
import { rowOf } from '../domain/assignment/table.ts'
import { assignmentView } from './assignmentView.ts'
import { checkedText } from './checkedText.ts'
import { namesBehind } from './namesBehind.ts'
import type { Rooms } from './rooms.ts'
import { saidBy } from './saidBy.ts'
import { workingTime } from './workingTime.ts'

/** How often an act is decided anew because the system wrote in between (a reminder, a message that left), before the caller is asked to try again (our choice). */
const attempts = 5

/**
 * One act on an assignment. Whoever acts names the turn she saw: where a colleague was faster nothing is done (movedOn).
 * The same act again gets the same answer and changes nothing.
 */
export const actOnAssignment = (rooms: Rooms) => async (asked: ActOnAssignment, staff: Staff): Promise<ActedOnAssignment | Refusal> => {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const assignment = await rooms.assignments.load(asked.assignmentId)
    const posts = assignment ? postsFor(staff, concernedOf(assignment)) : []
    if (!assignment || posts.length === 0) return { refused: 'notAllowed' }
    if (isDone(assignment, asked.actId, staff.key)) return { assignment: await assignmentView(rooms, assignment, staff), repeated: true }
    if (assignment.turn !== asked.turn) return { refused: 'movedOn' }
    const post = posts.find(({ role }) => rowOf(asked.act.command).by.includes(role))
    if (!post) return { refused: 'notAllowed' }
    const after = await decided(rooms, assignment, { asked, by: { ...post, key: staff.key } })
    if (isRefusal(after)) return after
    if (!await rooms.assignments.save(assignment, after)) continue
    rooms.nudge()
    return { assignment: await assignmentView(rooms, { ...after, version: assignment.version + 1 }, staff), repeated: false }
  }
  return { refused: 'busy' }
}

const decided = async (rooms: Rooms, assignment: Assignment, { asked: { act: command, actId }, by }: { asked: ActOnAssignment; by: Scene['by'] }): Promise<Assignment | Refusal> => {
  const publishing = command.command === 'publish' && assignment.state === 'answered'
  const names = publishing ? await namesBehind(rooms, assignment) : []
  const scene = { now: rooms.clock.now(), working: await workingTime(rooms), by, names, said: saidBy(rooms, by.key) }
  return checkedText(rooms, by.key, () => act(assignment, command, { actId, scene }))
}
