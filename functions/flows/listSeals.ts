import { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { lastDayOf, periodOf } from '@haochaping/shared/indicators/period.ts'
import type { Period } from '@haochaping/shared/indicators/period.ts'
import type { DaySeal } from '@haochaping/shared/schemas/daySeal.ts'
import type { SealsListed, SealsQuery } from '@haochaping/shared/schemas/listSeals.ts'
import type { Rooms } from './rooms.ts'

/** A month has at most so many days; one more tells of the month before. */
const page = 32
const anyDay = LocalDate.parse('9999-12-31')

const monthOf = ({ day }: DaySeal): Period => periodOf('month', day)

/** 每日封存: the seals of a month for whoever asks, the newest first. */
export const listSeals = ({ seals }: Pick<Rooms, 'seals'>) => async ({ month }: SealsQuery): Promise<SealsListed> => {
  const found = await seals.upTo(month === undefined ? anyDay : lastDayOf(month), page)
  const wanted = month ?? found.slice(0, 1).map(monthOf)[0]
  const before = found.find((seal) => monthOf(seal) !== wanted)
  return { seals: found.filter((seal) => monthOf(seal) === wanted), ...(before ? { more: monthOf(before) } : {}) }
}
