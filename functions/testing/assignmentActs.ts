import { addWorkdays } from '@haochaping/shared/calendar/addWorkdays.ts'
import { LocalDate, localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { shippedCalendar } from '@haochaping/shared/calendar/workCalendar.ts'
import type { AssignmentCommand } from '@haochaping/shared/schemas/actOnAssignment.ts'
import type { AssignmentAbout } from '@haochaping/shared/schemas/assignment.ts'
import { isRefusal } from '@haochaping/shared/schemas/refusal.ts'
import type { Refusal } from '@haochaping/shared/schemas/refusal.ts'
import { act } from '../domain/assignment/act.ts'
import { Assignment } from '../domain/assignment/assignment.ts'
import { concernedOf, postsFor } from '../domain/assignment/entitled.ts'
import { assign, decline } from '../domain/assignment/openings.ts'
import type { Scene } from '../domain/assignment/scene.ts'
import { rowOf } from '../domain/assignment/table.ts'
import type { Person } from './handlingPeople.ts'
import { inPost } from './handlingPeople.ts'
import { opened } from './ticketActs.ts'

/** A service item of agency A whose list of what to bring is missed; unit B answers for it. */
export const listMissing = { kind: 'improvement', agencyCode: 'A', agency: 'A局', item: 'ITEM-1', name: '不动产转移登记', reason: '208', count: 4 } as const satisfies AssignmentAbout
export const askedWhy = { kind: 'explanation', place: { code: 'A', name: 'A局', kind: 'agency' }, period: '2026-10' } as const satisfies AssignmentAbout
export const working = { calendar: shippedCalendar, hours: { from: '09:00', to: '17:00' } }
export const supervisorOfC = inPost('supervisor', 'C')

let acts = 0
const sceneOf = (by: Scene['by'], now: Instant, names: readonly string[] = []): Scene =>
  ({ now, working, by, names, said: (words) => ({ words, photos: [], by: by.key, at: now, salt: `salt-${acts += 1}` }) })

const bySupervisor = { role: 'supervisor', key: supervisorOfC.key, unit: 'C' } as const

/** Asked of unit B, with a date in five workdays. */
export const assigned = (about: AssignmentAbout = listMissing, now = opened): Assignment => {
  const assignment = assign({ about, unit: 'B', unitName: 'B局', words: '请改进', due: addWorkdays(shippedCalendar, localDateOf(now), 5).day, also: [] }, { assignmentId: 'a'.repeat(22), actId: 'opening', scene: sceneOf(bySupervisor, now) })
  if (isRefusal(assignment)) throw new Error(assignment.refused)
  return { ...assignment, version: 1 }
}

export const declined = (): Assignment => ({ ...decline({ about: listMissing, known: [], words: '已在改' }, { assignmentId: 'a'.repeat(22), actId: 'opening', scene: sceneOf(bySupervisor, opened) }), version: 1 })

/** Somebody tries something, with the right of the post that fits, as the flow finds it. */
export const tries = (assignment: Assignment, [who, command]: readonly [Person, AssignmentCommand], { now = opened, names = [] as readonly string[], actId = `act-${acts += 1}` } = {}): Assignment | Refusal => {
  const posts = postsFor(who, concernedOf(assignment))
  const post = posts.find(({ role }) => rowOf(command.command).by.includes(role))
  if (!post) return { refused: 'notAllowed' }
  const after = act(assignment, command, { actId, scene: sceneOf({ ...post, key: who.key }, now, names) })
  return isRefusal(after) ? after : { ...after, version: assignment.version + 1 }
}

/** The same, where the story needs it to succeed. */
export const step = (assignment: Assignment, who: Person, command: AssignmentCommand['command']): Assignment => {
  const after = tries(assignment, [who, bodyOf(command)])
  if (isRefusal(after)) throw new Error(after.refused)
  return Assignment.parse(after)
}

/** An improvement that its unit has answered. */
export const answered = (): Assignment & { state: 'answered' } => {
  const after = step(assigned(), inPost('leader', 'B'), 'answer')
  if (after.state !== 'answered') throw new Error('it was answered')
  return after
}

/** A lawful body for each command. */
export const bodyOf = (command: AssignmentCommand['command'], due = LocalDate.parse('2026-11-02')): AssignmentCommand =>
  command === 'sendBack' ? { command, words: '请补充', due } : { command, words: '已经改好' }
