import type { AssignmentCommand } from '@haochaping/shared/schemas/actOnAssignment.ts'
import type { assignmentKinds } from '@haochaping/shared/schemas/message.ts'
import { answer } from './answer.ts'
import type { AssignmentState } from './assignment.ts'
import { publish } from './publish.ts'
import type { Before, Decision, Doer, Scene } from './scene.ts'
import { sendBack } from './sendBack.ts'
import { withdraw } from './withdraw.ts'

export type CommandName = AssignmentCommand['command']
type Kind = (typeof assignmentKinds)[number]

/** One row: who may do it, with which kinds, in which states, where it leads; `decide` holds the guards and makes the change. */
export type Row = {
  by: readonly Doer[]
  kinds: readonly Kind[]
  from: readonly AssignmentState[]
  to: AssignmentState
  decide(before: Before<AssignmentState>, command: AssignmentCommand, scene: Scene): Decision
}

const row = <const S extends AssignmentState, D extends (before: Before<S>, command: never, scene: Scene) => Decision>(
  [by, kinds]: readonly [readonly Doer[], readonly Kind[]], [from, to]: readonly [readonly S[], AssignmentState], decide: D) => ({ by, kinds, from, to, decide })

const unit = ['handler', 'leader'] as const
const supervisor = ['supervisor'] as const
const both = ['improvement', 'explanation'] as const

/**
 * 交办, the whole of it once it is asked: command | who, of which kind | from | to. handler and leader: of the unit that
 * answers; supervisor: of no unit concerned. What is not here is refused (notNow, notAllowed). It is opened by accept.ts,
 * decline.ts and ask.ts.
 */
export const table = {
  answer: row([unit, both], [['running'], 'answered'], answer),
  sendBack: row([supervisor, both], [['answered'], 'running'], sendBack),
  publish: row([supervisor, ['improvement']], [['answered'], 'published'], publish),
  withdraw: row([supervisor, both], [['running', 'answered', 'published'], 'withdrawn'], withdraw)
} as const satisfies { [C in CommandName]: { decide: (before: never, command: Extract<AssignmentCommand, { command: C }>, scene: Scene) => Decision } }

/** The row of a command, for any state: `from` is looked at before `decide` is called. */
export const rowOf = (command: CommandName): Row => table[command] as unknown as Row
