import { addDays, localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant, LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { DemoAct } from './demoAct.ts'
import { round } from './round.ts'
import type { Round } from './round.ts'
import { below } from './seededRandom.ts'
import type { Random } from './seededRandom.ts'
import { atClock, instantOf } from './shanghaiTime.ts'

/** A 差评 of the demo city, until when things are known, and on which days people work. */
type Complained = { item: string; reason?: string; at: Instant; until: Instant; isWorkday: (day: LocalDate) => boolean }

/** Shares of an invented city: of the 差评 so many are left lying; of the answered ones so many are judged so (the rest says nothing). */
const forgottenShare = 0.06
const verdicts = [['satisfied', 0.4], ['partly', 0.55], ['not', 0.65]] as const

/** The days of the steps of a round that begins on this one. */
const roundFrom = (random: Random, first: number): Record<'accept' | 'contact' | 'way' | 'rectify' | 'reply', number> => {
  const rectify = first + 2 + below(random, 4)
  return { accept: first, contact: first, way: first + 1, rectify, reply: rectify + below(random, 2) }
}

const rounds = (random: Random): Round[] => {
  if (random() < forgottenShare) return [{ accept: 1 }]
  const first = roundFrom(random, 1)
  const chance = random()
  const [verdict] = verdicts.find(([, upTo]) => chance < upTo) ?? []
  const judged = first.reply + 1 + below(random, 2)
  if (verdict !== 'not') return [{ ...first, ...(verdict ? { judge: [judged, verdict] } : {}) }]
  const second = roundFrom(random, judged + 1)
  return [{ ...first, judge: [judged, 'not', '还是没有解决。'] }, { ...second, judge: [second.reply + 1, 'satisfied'] }]
}

/** How a 差评 of the demo city is usually handled, as far as it has come: on the working days after it, each step in its time. */
export const ordinaryCourse = (random: Random, { item, reason, at, until, isWorkday }: Complained): DemoAct[] => {
  const acts = rounds(random).flatMap((one) => round(item, reason, one))
  const days = workdaysAfter(localDateOf(at), Math.max(...acts.map(({ day }) => day)), isWorkday)
  return acts.map(({ day, at: clock, who, act }) => ({ at: instantOf(atClock(days[day - 1] ?? localDateOf(at), clock)), who, act })).filter((act) => act.at < until)
}

/** The first `n` working days after a day. */
const workdaysAfter = (after: LocalDate, n: number, isWorkday: (day: LocalDate) => boolean): LocalDate[] => {
  const found: LocalDate[] = []
  for (let day = addDays(after, 1); found.length < n; day = addDays(day, 1)) if (isWorkday(day)) found.push(day)
  return found
}
