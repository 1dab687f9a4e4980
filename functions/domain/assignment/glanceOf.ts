import type { AssignmentGlance } from '@haochaping/shared/schemas/assignment.ts'
import type { Assignment } from './assignment.ts'
import { concernedOf } from './entitled.ts'

/** What the indexes carry of an assignment: its glance, and whom it concerns. */
export type AssignmentListed = { glance: AssignmentGlance; units: string[] }

/** What a list shows of an assignment. */
export const glanceOf = (assignment: Assignment): AssignmentGlance => {
  const { assignmentId, state, about, at } = assignment
  if (assignment.state === 'declined') return { assignmentId, state, about, at }
  const { unit, unitName } = assignment
  return {
    assignmentId, state, about, at, unit, unitName,
    ...(assignment.state === 'running' ? { due: assignment.due } : {}),
    ...(assignment.state === 'published' ? { told: assignment.telling.told, words: assignment.published.words } : {})
  }
}

export const listedOf = (assignment: Assignment): AssignmentListed => ({ glance: glanceOf(assignment), units: [...concernedOf(assignment).units] })
