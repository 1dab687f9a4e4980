import type { AssignmentCommand } from '@haochaping/shared/schemas/actOnAssignment.ts'
import { aboutOf, toUnit } from './messagesTo.ts'
import type { Before, Decided, Scene } from './scene.ts'

/** 撤回: nothing is asked any more, or what was published is no longer shown. All of it stays in the ledger; who was told has been told. */
export const withdraw = (before: Before<'running' | 'answered' | 'published'>, { words }: Extract<AssignmentCommand, { command: 'withdraw' }>, scene: Scene): Decided => {
  const { about, unit, unitName, openedAt, asked, due, also, rounds } = before
  return {
    after: {
      state: 'withdrawn', about, unit, unitName, openedAt, asked, due, also, rounds, why: scene.said(words),
      ...(before.state === 'running' ? {} : { answer: before.answer }), ...(before.state === 'published' ? { published: before.published, telling: before.telling } : {})
    },
    happened: { fact: 'withdrawn', data: {} },
    messages: toUnit(before, { purpose: 'assignmentWithdrawn', ...aboutOf(before), words })
  }
}
