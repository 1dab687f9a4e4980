import * as z from 'zod/mini'
import { wrongFields } from '../schemas/wrongFields.ts'
import { Overlay } from './overlay.ts'

/**
 * 撤销: an overlay holds no longer, as if it had never been decreed (台风没有来). Nothing is deleted: the overlay and
 * what withdrew it both stay. It is withdrawn once and whole, so a withdrawal is known by what it withdraws; days of it
 * that stand after all are decreed by an overlay of their own first.
 */
export const Withdrawal = z.strictObject({
  /** The id of the overlay. */
  withdraws: Overlay.shape.id,
  /** 文号 or title of what withdrew it. */
  decree: z.string().check(z.minLength(1)),
  source: z.string().check(z.minLength(1))
})
export type Withdrawal = z.infer<typeof Withdrawal>

export type WithdrawalProblem = { problem: 'notAWithdrawal'; field: string }

/** Reads a withdrawal; or says which fields are wrong. */
export const checkWithdrawal = (asked: unknown): { withdrawal: Withdrawal } | { problems: WithdrawalProblem[] } => {
  const read = Withdrawal.safeParse(asked)
  if (read.success) return { withdrawal: read.data }
  return { problems: wrongFields(read.error).map((field) => ({ problem: 'notAWithdrawal', field })) }
}
