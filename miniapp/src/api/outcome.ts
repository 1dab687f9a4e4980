import type { Refused } from '@haochaping/shared/schemas/refusal.ts'

/** No answer could be had: the network is gone, 10 s went by, the answer was not one of ours, or the page was left. */
export const failures = ['network', 'timeout', 'reply', 'aborted'] as const
export type Failure = (typeof failures)[number]

/** A request that did not get what it asked for. */
export type Trouble =
  | { refused: Refused; requestId?: string; fields?: string[] }
  | { failed: Failure }

/** What became of a request. */
export type Outcome<T> = { told: T } | Trouble

/** Tells an answer from trouble. */
export const isTold = <T>(outcome: Outcome<T>): outcome is { told: T } => 'told' in outcome

/** Trouble that says nothing about the request itself: the same request may succeed later, unchanged. */
export const mayPass = (trouble: Trouble): boolean =>
  'failed' in trouble || ['busy', 'serverFault', 'signInAgain', 'signInFailed', 'tooManyTries'].includes(trouble.refused)

/** Trouble after which there is nothing left to ask: nothing went wrong, it is only over. */
export const isOver = (trouble: Trouble): boolean => 'refused' in trouble && ['alreadyRated', 'windowClosed'].includes(trouble.refused)
