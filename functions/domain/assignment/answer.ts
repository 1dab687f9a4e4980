import type { AssignmentCommand } from '@haochaping/shared/schemas/actOnAssignment.ts'
import { aboutOf, toSupervisors } from './messagesTo.ts'
import type { Before, Decided, Scene } from './scene.ts'

/** 答复: what the unit has changed, or how it explains what was asked. Supervisors read it. */
export const answer = ({ reminders: _, ...before }: Before<'running'>, { words }: Extract<AssignmentCommand, { command: 'answer' }>, scene: Scene): Decided => ({
  after: { ...before, state: 'answered', answer: scene.said(words) },
  happened: { fact: 'answered', data: {} },
  messages: toSupervisors(before, { purpose: 'assignmentAnswered', ...aboutOf(before), unit: before.unitName, words })
})
