import { addDays } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant, LocalDate } from '@haochaping/shared/calendar/localDate.ts'

/** A second of a day in Asia/Shanghai, 0 to 86 399. */
export type ShanghaiTime = { day: LocalDate; second: number }

const dayLength = 86_400
/** China keeps UTC+8 all year. */
const offset = 8 * 3600

const two = (n: number): string => String(n).padStart(2, '0')
const clockFace = (second: number): string =>
  `${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}`

/** So many seconds later (earlier if negative), over midnight where needed. */
export const later = (time: ShanghaiTime, seconds: number): ShanghaiTime => {
  const total = time.second + seconds
  const days = Math.floor(total / dayLength)
  return { day: days === 0 ? time.day : addDays(time.day, days), second: total - days * dayLength }
}

/** 'yyyy-MM-dd HH:mm:ss' in Beijing time, as hall systems write it. */
export const hallTime = (time: ShanghaiTime): string => `${time.day} ${clockFace(time.second)}`

/** The same moment in UTC. */
export const instantOf = (time: ShanghaiTime): Instant => {
  const utc = later(time, -offset)
  return `${utc.day}T${clockFace(utc.second)}.000Z`
}

/** 'HH:mm' of a day. */
export const atClock = (day: LocalDate, clock: string): ShanghaiTime => ({
  day,
  second: Number(clock.slice(0, 2)) * 3600 + Number(clock.slice(3, 5)) * 60
})
