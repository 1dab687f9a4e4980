import { describe, expect, it } from '@jest/globals'
import { assignmentCommands, assignmentStates } from '@haochaping/shared/schemas/assignment.ts'
import type { AssignmentAbout } from '@haochaping/shared/schemas/assignment.ts'
import { isRefusal } from '@haochaping/shared/schemas/refusal.ts'
import { staffRoles } from '@haochaping/shared/schemas/staffRole.ts'
import { askedWhy, assigned, bodyOf, declined, listMissing, step, supervisorOfC, tries } from '../../testing/assignmentActs.ts'
import { inPost } from '../../testing/handlingPeople.ts'
import { allowedActs } from './allowedActs.ts'
import type { Assignment, AssignmentState } from './assignment.ts'
import { rowOf, table } from './table.ts'

const kinds = { improvement: listMissing, explanation: askedWhy } as const satisfies Record<string, AssignmentAbout>
/** B answers, A is what it is about, C has nothing to do with it. */
const ownerships = { answering: 'B', concerned: 'A', other: 'C' } as const

/** The assignment in a state; undefined where its kind never comes there. */
const inState = (kind: keyof typeof kinds, state: AssignmentState): Assignment | undefined => {
  const running = assigned(kinds[kind])
  if (state === 'declined') return kind === 'improvement' ? declined() : undefined
  if (state === 'running') return running
  if (state === 'withdrawn') return step(running, supervisorOfC, 'withdraw')
  const answered = step(running, inPost('leader', 'B'), 'answer')
  if (state === 'answered') return answered
  return kind === 'improvement' ? step(answered, supervisorOfC, 'publish') : undefined
}

describe.each(assignmentCommands)('%s', (command) => {
  const row = rowOf(command)
  it.each(assignmentStates)('in %s is open to exactly those roles, units and kinds that the table names', (state) => {
    for (const kind of ['improvement', 'explanation'] as const) for (const role of staffRoles) for (const [ownership, unit] of Object.entries(ownerships)) {
      const assignment = inState(kind, state)
      if (!assignment) continue
      const copy = JSON.stringify(assignment)
      const who = inPost(role, unit)
      const answer = tries(assignment, [who, bodyOf(command)])
      const entitled = role === 'supervisor' ? ownership === 'other' || (state === 'declined' && ownership === 'answering') : (role === 'handler' || role === 'leader') && ownership === 'answering' && state !== 'declined'
      const ofRole = row.by.some((by) => by === role)
      const fits = row.from.includes(state) && row.kinds.includes(kind)
      const expected = !entitled || !ofRole ? 'notAllowed' : fits ? row.to : 'notNow'
      const cell = { command, state, kind, role, ownership }
      expect({ ...cell, answer: isRefusal(answer) ? answer.refused : answer.state, allowed: allowedActs(assignment, who).includes(command) }).toEqual({ ...cell, answer: expected, allowed: expected === row.to })
      expect(JSON.stringify(assignment)).toBe(copy)
    }
  })
})

describe('a supervisor', () => {
  it('decides on nothing of a unit in which she has any other post', () => {
    const both = { ...supervisorOfC, posts: [...supervisorOfC.posts, { role: 'handler' as const, unit: 'B' }] }
    const answered = step(assigned(), both, 'answer')
    expect(tries(answered, [both, bodyOf('publish')])).toEqual({ refused: 'notAllowed' })
  })
})

describe('the table', () => {
  it('has a row for every command, and leads nowhere that is no state', () => {
    expect(Object.keys(table).toSorted()).toEqual([...assignmentCommands].toSorted())
    for (const { to } of Object.values(table)) expect(assignmentStates).toContain(to)
  })
})
