import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import type { WorkingTime } from '@haochaping/shared/calendar/workingTime.ts'
import type { Refusal } from '@haochaping/shared/schemas/refusal.ts'
import type { OwedMessage } from '../owedMessage.ts'
import type { Said } from '../rectification/said.ts'
import type { Assignment, AssignmentIn } from './assignment.ts'
import type { Happened } from './assignmentLedger.ts'

/** By whose right something is done. */
export type Doer = 'supervisor' | 'handler' | 'leader'

/** Circumstances of one act. */
export type Scene = {
  now: Instant
  working: WorkingTime
  by: { role: Doer; key: string; unit: string }
  /** Names of the people behind it: none may stand in what is published. */
  names: readonly string[]
  said(words: string): Said
}

/** What an act comes to, without what every act writes: the turn, the ledger's signature, the outbox. */
export type Unwritten<A = Assignment> = A extends Assignment ? Omit<A, 'version' | 'turn' | 'at' | 'ledger' | 'effects' | 'assignmentId'> : never
export type Decided = { after: Unwritten; happened: Pick<Happened, 'fact' | 'data'>; messages: readonly OwedMessage[] }
export type Decision = Decided | Refusal
export type Before<S extends Assignment['state']> = Unwritten<AssignmentIn<S>>
