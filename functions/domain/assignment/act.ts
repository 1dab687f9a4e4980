import type { AssignmentCommand } from '@haochaping/shared/schemas/actOnAssignment.ts'
import { isRefusal } from '@haochaping/shared/schemas/refusal.ts'
import type { Refusal } from '@haochaping/shared/schemas/refusal.ts'
import { withDeliveries } from '../effect.ts'
import { saidHash } from '../rectification/said.ts'
import type { Said } from '../rectification/said.ts'
import type { Assignment } from './assignment.ts'
import { noted } from './assignmentLedger.ts'
import type { Decided, Scene, Unwritten } from './scene.ts'
import { rowOf } from './table.ts'

/** One person's act on an assignment: the assignment with the change, its ledger entry and its messages; or why it cannot be. */
export const act = (assignment: Assignment, command: AssignmentCommand, { actId, scene }: { actId: string; scene: Scene }): Assignment | Refusal => {
  const row = rowOf(command.command)
  if (!row.by.includes(scene.by.role)) return { refused: 'notAllowed' }
  if (!row.kinds.includes(assignment.about.kind) || !row.from.includes(assignment.state)) return { refused: 'notNow' }
  const written: Said[] = []
  const { assignmentId: _, version: __, turn: ___, at: ____, ledger: _____, effects: ______, ...before } = assignment
  const decision = row.decide(before as Unwritten, command, { ...scene, said: (words) => kept(written, scene.said(words)) }) // a union without its common members is the union of its parts without them
  return isRefusal(decision) ? decision : applied(assignment, decision, { actId, scene, written })
}

const kept = (written: Said[], said: Said): Said => {
  written.push(said)
  return said
}

type Acting = { actId: string; scene: Scene; written: readonly Said[] }
type Kept = Pick<Assignment, 'assignmentId' | 'version' | 'turn' | 'ledger' | 'effects'>

/** What was decided, as it is written down: signed by who did it, with the hash of what was said. */
export const applied = (before: Kept, { after, happened, messages }: Decided, { actId, scene: { now, by }, written }: Acting): Assignment => ({
  ...after, assignmentId: before.assignmentId, version: before.version, turn: before.turn + 1, at: now,
  ledger: noted(before.ledger, { at: now, actor: by.role, fact: happened.fact, data: { ...happened.data, act: actId, by: by.key, unit: by.unit, said: written.map(saidHash).join(' ') } }),
  effects: withDeliveries(before, messages, now)
})

/** Whether this very act of this person stands in the ledger already. */
export const isDone = ({ ledger }: Pick<Assignment, 'ledger'>, actId: string, key: string): boolean =>
  ledger.some(({ data }) => data['act'] === actId && data['by'] === key)
