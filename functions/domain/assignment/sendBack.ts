import { isRefusal } from '@haochaping/shared/schemas/refusal.ts'
import type { AssignmentCommand } from '@haochaping/shared/schemas/actOnAssignment.ts'
import { dueOn } from './dueOn.ts'
import { aboutOf, toUnit } from './messagesTo.ts'
import { remindersFor } from './remindersFor.ts'
import type { Before, Decision, Scene } from './scene.ts'

/** How often an answer may be sent back (our choice: an assignment is one item of storage, of at most 400 kB). */
const most = 9

/** 退回: the answer is not enough; the unit answers again by a new date. */
export const sendBack = ({ answer, ...before }: Before<'answered'>, { words, due: day }: Extract<AssignmentCommand, { command: 'sendBack' }>, scene: Scene): Decision => {
  if (before.rounds.length >= most) return { refused: 'tooOften' }
  const due = dueOn(scene.working.calendar, day, scene.now)
  if (isRefusal(due)) return due
  return {
    after: { ...before, state: 'running', due, rounds: [...before.rounds, { answer, sentBack: scene.said(words) }], reminders: remindersFor(scene.working, scene.now, due) },
    happened: { fact: 'sentBack', data: { due: due.on } },
    messages: toUnit(before, { purpose: 'assignmentSentBack', ...aboutOf(before), words, due })
  }
}
