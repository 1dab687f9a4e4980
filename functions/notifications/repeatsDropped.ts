import type { SendOutcome } from './sendOutcome.ts'

/** The outcome where the platform itself drops a repeat: an answer that was lost may then be asked for again. */
export const repeatsDropped = (outcome: SendOutcome): SendOutcome =>
  outcome.outcome === 'unsure' ? { outcome: 'later', code: outcome.code } : outcome
