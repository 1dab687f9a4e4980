import * as z from 'zod/mini'

/**
 * What is counted over the service events of a place in a period, each kept apart and never added up in storage.
 * A rating of somebody pressed, quick or in a burst counts like any other: these three only say how many there are.
 */
export const countNames = [
  /** Service events; those that may still be rated; those whose window is over and that nobody rated. */
  'events', 'awaiting', 'unrated',
  /** 主动评价 in force, by level. */
  'verySatisfied', 'satisfied', 'basicallySatisfied', 'dissatisfied', 'veryDissatisfied',
  /** 默认评价, by level: never an active rating. */
  'defaultedVerySatisfied', 'defaultedSatisfied', 'defaultedBasicallySatisfied',
  /** 申诉复核 took them out (不予采纳): in no other count but events. */
  'excludedDissatisfied', 'excludedVeryDissatisfied',
  /** Of the active ratings: name hidden from the handler; given on an invitation; given with somebody's help. */
  'anonymous', 'invited', 'assisted',
  /** Of the active ratings: on a device of the hall, and those of them that are good; on a device of one's own, likewise. */
  'supervised', 'supervisedGood', 'own', 'ownGood',
  /** 差评工单 of ratings in force, and those of them whose citizen hides no name (实名). */
  'tickets', 'namedTickets',
  /** 反馈: in time, late, overdue and still owed. The rest of the tickets is not due yet. */
  'repliedInTime', 'repliedLate', 'replyOverdue', 'namedReplied',
  /** 整改 likewise; explained: no legal basis, there is nothing to rectify. */
  'rectifiedInTime', 'rectifiedLate', 'rectifyOverdue', 'explained',
  /** Rectified and the citizen has been asked afterwards (回访整改). */
  'rectifiedAsked',
  /** What she said, her last word; no answer within the time of the follow-up is none of the three. */
  'judgedSatisfied', 'judgedPartly', 'judgedNot', 'judgedNoAnswer',
  /** Rectified as the unit says, not solved as she says. */
  'contradicted',
  /** Tickets with any step over its time, and tickets that changed hands. */
  'late', 'transferred',
  /** Active ratings whose citizen told that somebody pressed; given within seconds of the service; in a burst at one window; by one account for many others. */
  'pressed', 'quick', 'burst', 'sameAccount'
] as const
export type CountName = (typeof countNames)[number]

/** 计数: whole numbers by name. What is absent is 0, so that small places stay small in storage. */
export const Counts = z.partialRecord(z.enum(countNames), z.int().check(z.minimum(1)))
export type Counts = z.infer<typeof Counts>

/** One count, 0 where nothing was counted. */
export const countOf = (counts: Counts, name: CountName): number => counts[name] ?? 0

/** The sum of some counts. */
export const sumOf = (counts: Counts, names: readonly CountName[]): number => names.reduce((sum, name) => sum + countOf(counts, name), 0)

/** Counts of two places or periods together; the order of the names is that of `countNames`, so that equal counts are equal bytes. */
export const together = (all: readonly Counts[]): Counts => Object.fromEntries(countNames.flatMap((name) => {
  const sum = all.reduce((total, counts) => total + countOf(counts, name), 0)
  return sum === 0 ? [] : [[name, sum]]
}))

export const goodLevels = ['verySatisfied', 'satisfied', 'basicallySatisfied'] as const satisfies readonly CountName[]
export const badLevels = ['dissatisfied', 'veryDissatisfied'] as const satisfies readonly CountName[]
export const defaultedCounts = ['defaultedVerySatisfied', 'defaultedSatisfied', 'defaultedBasicallySatisfied'] as const satisfies readonly CountName[]
export const excludedCounts = ['excludedDissatisfied', 'excludedVeryDissatisfied'] as const satisfies readonly CountName[]
