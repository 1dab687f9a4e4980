import { addSeconds } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { workingInstantFrom } from '@haochaping/shared/calendar/workingTime.ts'
import { dueUnder } from '@haochaping/shared/deadlines/dueUnder.ts'
import type { Rules } from '@haochaping/shared/deadlines/dueUnder.ts'
import { dailyReminderAfter, reminderAt } from '@haochaping/shared/deadlines/reminderAt.ts'
import type { ClockStep } from '@haochaping/shared/schemas/clockView.ts'
import type { OpenClock } from './clock.ts'

/** What happens by a clock alone: a reminder of the policy, its breach, an order by the system itself (督办), the end of waiting for a verdict. */
export type Mark = { at: Instant; what: 'halfway' | 'oneWorkdayBefore' | 'due' | 'oneWorkdayAfter' | 'daily' | 'breach' | 'automaticOrder' | 'unanswered' }
type Reminding = Exclude<Mark['what'], 'breach' | 'automaticOrder' | 'unanswered'>

/** The steps that the unit owes: these are supervised. */
export const unitSteps: readonly ClockStep[] = ['accept', 'contact', 'rectify', 'reply']

const justAfter = (at: Instant): Instant => addSeconds(at, 0.001)

const isReminded = ({ policy }: Rules, when: Reminding): boolean => policy.reminders.some(({ value }) => value.when === when)

const ahead = ['halfway', 'oneWorkdayBefore', 'due'] as const

/**
 * The reminder that comes next while there is time; each is earlier than the next, and the later ones are not reckoned.
 * The author is reminded of her verdict once: halfway, or where there is no room for that, a workday before.
 */
const reminderAhead = (clock: OpenClock, rules: Rules): Mark[] => {
  const working = { calendar: rules.calendar, hours: rules.policy.workingHours.value }
  const once = clock.step === 'followUp'
  for (const what of ahead.filter((one) => isReminded(rules, one) && !(once && one === 'due'))) {
    const at = reminderAt(working, clock, what)
    if (at !== undefined && (once || at > clock.lookedAt)) return [{ at, what }]
  }
  return []
}

const remindersOverdue = (clock: OpenClock, rules: Rules): Mark[] => {
  if (clock.step === 'followUp') return []
  const working = { calendar: rules.calendar, hours: rules.policy.workingHours.value }
  const after = isReminded(rules, 'oneWorkdayAfter') ? reminderAt(working, clock, 'oneWorkdayAfter') : undefined
  return [
    ...(after === undefined ? [] : [{ at: after, what: 'oneWorkdayAfter' as const }]),
    ...(isReminded(rules, 'daily') ? [{ at: dailyReminderAfter(working, clock.due, clock.lookedAt), what: 'daily' as const }] : [])
  ]
}

const automaticOrder = (clock: OpenClock, rules: Rules): Mark[] => {
  const after = rules.policy.supervision.automaticAfter.value
  if (after === 'never' || !unitSteps.includes(clock.step)) return []
  return [{ at: workingInstantFrom(rules.calendar, rules.policy.workingHours.value, justAfter(dueUnder(rules, clock.due.at, after).at)), what: 'automaticOrder' }]
}

const ends = (clock: OpenClock): Mark => ({ at: justAfter(clock.due.at), what: clock.step === 'followUp' ? 'unanswered' : 'breach' })

/**
 * What happens next by a clock after the last look at it, all that falls on one instant; empty when nothing happens any
 * more by itself. Up to its due time that is a reminder or its end, after it what comes of being overdue.
 */
export const nextMarks = (clock: OpenClock, rules: Rules): Mark[] => {
  const marks = clock.lookedAt <= clock.due.at ? [ends(clock), ...reminderAhead(clock, rules)] : [...automaticOrder(clock, rules), ...remindersOverdue(clock, rules)]
  const coming = marks.filter(({ at }) => at > clock.lookedAt)
  const first = coming.map(({ at }) => at).sort().at(0)
  return coming.filter(({ at }) => at === first)
}

/** Every mark between the last look and now, in order. */
export const marksUntil = (clock: OpenClock, rules: Rules, now: Instant): Mark[] => {
  const found: Mark[] = []
  let looked = clock
  for (;;) {
    const next = nextMarks(looked, rules)
    const [first] = next
    if (!first || first.at > now) return found
    found.push(...next)
    looked = { ...looked, lookedAt: first.at }
  }
}
