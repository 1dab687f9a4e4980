import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { AssignmentView } from '@haochaping/shared/schemas/assignment.ts'
import type { Staff } from '../domain/actor.ts'
import { allowedActs } from '../domain/assignment/allowedActs.ts'
import type { Assignment } from '../domain/assignment/assignment.ts'
import { isTelling } from '../domain/assignment/dueAt.ts'
import { glanceOf } from '../domain/assignment/glanceOf.ts'
import type { Said } from '../domain/rectification/said.ts'
import { courseOf } from './courseOf.ts'
import type { Rooms } from './rooms.ts'

/** An assignment as this member of staff sees it, and what she may do; nobody's name. */
export const assignmentView = async (rooms: Rooms, assignment: Assignment, staff: Staff): Promise<AssignmentView> => {
  const { words: _, ...glance } = glanceOf(assignment)
  return {
    ...glance, today: localDateOf(rooms.clock.now()), turn: assignment.turn, can: allowedActs(assignment, staff), rounds: [],
    ...wordsOf(assignment), course: await courseOf(rooms, assignment),
    steps: assignment.ledger.map(({ position, at, actor, fact, hash }) => ({ position, at, actor, fact, hash }))
  }
}

const written = ({ words, at }: Said) => ({ words, at })

/** What was written, as far as it has come. */
const wordsOf = (assignment: Assignment): Partial<AssignmentView> => {
  if (assignment.state === 'declined') return { why: written(assignment.why) }
  const { asked, rounds } = assignment
  const [answer, published] = ['answer' in assignment ? assignment.answer : undefined, 'published' in assignment ? assignment.published : undefined]
  return {
    asked: written(asked), rounds: rounds.map((round) => ({ answer: written(round.answer), sentBack: written(round.sentBack) })),
    ...(answer ? { answer: written(answer) } : {}), ...(published ? { published: written(published) } : {}),
    ...('why' in assignment ? { why: written(assignment.why) } : {}), ...(assignment.state === 'published' ? { everyone: !isTelling(assignment.telling) } : {})
  }
}
