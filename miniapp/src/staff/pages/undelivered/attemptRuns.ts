import type { SendAttempt } from '@haochaping/shared/schemas/sendAttempt.ts'

/** Attempts in a row that ended alike: the first of them, how many, and when the last was. */
export type AttemptRun = { first: SendAttempt; times: number; until: SendAttempt['at'] }

const alike = (a: SendAttempt, b: SendAttempt): boolean => a.way === b.way && a.outcome === b.outcome && a.code === b.code

/** What was tried, without saying the same thing line after line. */
export const attemptRuns = (attempts: readonly SendAttempt[]): AttemptRun[] => attempts.reduce<AttemptRun[]>((runs, attempt) => {
  const last = runs[runs.length - 1]
  return last && alike(last.first, attempt)
    ? [...runs.slice(0, -1), { ...last, times: last.times + 1, until: attempt.at }]
    : [...runs, { first: attempt, times: 1, until: attempt.at }]
}, [])
