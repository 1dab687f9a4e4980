import * as z from 'zod/mini'
import { Instant, LocalDate } from '../calendar/localDate.ts'
import { Due } from '../deadlines/due.ts'

/** 签收, 回访核实, 整改, 反馈, 整改后回访, 申诉复核, 督办, 监督人员处理: what runs under a deadline. */
export const clockSteps = ['accept', 'contact', 'rectify', 'reply', 'followUp', 'appeal', 'supervision', 'decide'] as const
export type ClockStep = (typeof clockSteps)[number]

/** One day between the start of a clock and its due day: counted (which one), or why not. */
export const CountedDay = z.strictObject({
  day: LocalDate,
  /** arrival: the day it began, not counted; makeUp: 调休 a weekend on which people work. */
  kind: z.enum(['arrival', 'workday', 'makeUp', 'weekend', 'holiday', 'closure', 'day']),
  count: z.optional(z.int()),
  provisional: z.boolean(),
  /** What ordered it: the notice's number, the decree; only where there is one. */
  decree: z.optional(z.string())
})
export type CountedDay = z.infer<typeof CountedDay>

/** A clock as it is shown: running, over its time, met in time, met late (by how many workdays), or stopped because nothing is owed any more. */
export const ClockView = z.strictObject({
  step: z.enum(clockSteps),
  state: z.enum(['running', 'overdue', 'met', 'late', 'stopped']),
  due: Due,
  /** When the step was done or the clock stopped. */
  at: z.optional(Instant),
  workdaysLate: z.optional(z.int()),
  /** 为什么是这一天. */
  why: z.optional(z.strictObject({ from: Instant, n: z.int(), unit: z.enum(['hour', 'day', 'workday']), days: z.array(CountedDay), movedOn: z.boolean(), extended: z.int(), promised: z.boolean() }))
})
export type ClockView = z.infer<typeof ClockView>
