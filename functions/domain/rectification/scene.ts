import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import type { Rules } from '@haochaping/shared/deadlines/dueUnder.ts'
import type { Fact } from '@haochaping/shared/schemas/caseProgress.ts'
import type { Refusal } from '@haochaping/shared/schemas/refusal.ts'
import type { LedgerEntry } from '../ledger.ts'
import type { OwedMessage } from '../owedMessage.ts'
import type { Rating } from '../rating.ts'
import type { Ticket } from '../ticket.ts'
import type { Said } from './said.ts'

/** By whose right something is done: one of the roles of staff, or the one who rated. */
export type By = 'handler' | 'leader' | 'supervisor' | 'panel' | 'author'

/** Circumstances of one act. */
export type Scene = {
  now: Instant
  rules: Rules
  by: { role: By; key: string; unit: string }
  item: string
  rating: Rating
  /** Whether the hall sent a telephone number. */
  hasPhone: boolean
  /** 转办: the unit it is to go to, where that is a unit with staff. */
  target?: { unit: string; name: string }
  said(words: string, photos?: readonly string[]): Said
}

/** What an act comes to: the ticket as it is now, what the ledger says, who is told. */
export type Decided = {
  ticket: Ticket
  happened: readonly { fact: Fact; data?: LedgerEntry['data'] }[]
  messages: readonly OwedMessage[]
}

/** The outcome of a decision. */
export type Decision = Decided | Refusal
