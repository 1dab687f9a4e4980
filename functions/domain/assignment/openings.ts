import { isRefusal } from '@haochaping/shared/schemas/refusal.ts'
import type { Refusal } from '@haochaping/shared/schemas/refusal.ts'
import type { AssignmentAbout } from '@haochaping/shared/schemas/assignment.ts'
import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { applied } from './act.ts'
import type { Assignment, AssignmentIn } from './assignment.ts'
import { dueOn } from './dueOn.ts'
import { aboutOf, toUnit } from './messagesTo.ts'
import { remindersFor } from './remindersFor.ts'
import type { Decided, Scene } from './scene.ts'

type Opening = { assignmentId: string; actId: string; scene: Scene }

/** Who answers, what is asked, until when; `also`: 差评 that are taken in by name. */
export type AskedOf = { about: AssignmentAbout; unit: string; unitName: string; words: string; due: LocalDate; also: readonly string[] }

/** 交办: an improvement is taken up (立项), or an explanation asked for; the unit is told. */
export const assign = ({ about, unit, unitName, words, due: day, also }: AskedOf, { assignmentId, actId, scene }: Opening): Assignment | Refusal => {
  const due = dueOn(scene.working.calendar, day, scene.now)
  if (isRefusal(due)) return due
  const asked = scene.said(words)
  const running = { state: 'running' as const, about, unit, unitName, openedAt: scene.now, asked, due, also: [...also], rounds: [], reminders: remindersFor(scene.working, scene.now, due) }
  const decided: Decided = {
    after: running, happened: { fact: about.kind === 'improvement' ? 'accepted' : 'asked', data: { to: unit, due: due.on } },
    messages: toUnit(running, { purpose: 'assigned', ...aboutOf(running), words, due })
  }
  return applied({ ...unwritten, assignmentId }, decided, { actId, scene, written: [asked] })
}

/** 不立项, with a reason; `known`: the 差评 behind it, beside which new ones are seen. Nobody is told. */
export const decline = ({ about, known, words }: { about: AssignmentIn<'declined'>['about']; known: readonly string[]; words: string }, { assignmentId, actId, scene }: Opening): Assignment => {
  const why = scene.said(words)
  return applied({ ...unwritten, assignmentId }, { after: { state: 'declined', about, known: [...known], why }, happened: { fact: 'declined', data: {} }, messages: [] }, { actId, scene, written: [why] })
}

/** What nobody has written yet. */
const unwritten = { version: 0, turn: 0, ledger: [], effects: [] }
