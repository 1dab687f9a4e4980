import * as z from 'zod/mini'

/** The one door to Date outside the clocks. China keeps UTC+8 all year (no summer time since 1991). */
const shanghaiOffset = 8 * 3_600_000
const dayLength = 86_400_000

/** A day in Asia/Shanghai, 'yyyy-MM-dd'; only days that exist. */
export const LocalDate = z.iso.date().brand<'LocalDate'>()
export type LocalDate = z.infer<typeof LocalDate>

/** A moment, ISO 8601 in UTC with milliseconds: '2026-11-22T02:00:00.000Z'. */
export const Instant = z.iso.datetime({ precision: 3 })
export type Instant = z.infer<typeof Instant>

const millisecondsOf = (instant: Instant): number => {
  const found = Date.parse(instant)
  if (Number.isNaN(found)) throw new RangeError('not an instant')
  return found
}

/** `as` holds: the text comes from a valid Date, and years beyond four digits are thrown out. */
const dayAt = (utcMilliseconds: number): LocalDate => {
  const text = new Date(utcMilliseconds).toISOString()
  if (text.length !== 24) throw new RangeError('a day beyond the year 9999')
  return text.slice(0, 10) as LocalDate
}

const midnightUtc = (day: LocalDate): number => millisecondsOf(`${day}T00:00:00.000Z`)

/** The day it is in Shanghai at this instant. Throws RangeError for a text that is no instant. */
export const localDateOf = (instant: Instant): LocalDate => dayAt(millisecondsOf(instant) + shanghaiOffset)

/** The time of day in Shanghai at this instant, 'HH:mm'. */
export const localMinuteOf = (instant: Instant): string => new Date(millisecondsOf(instant) + shanghaiOffset).toISOString().slice(11, 16)

/** The day n days later (earlier if n is negative). Throws RangeError outside the years 0000 to 9999. */
export const addDays = (day: LocalDate, n: number): LocalDate => dayAt(midnightUtc(day) + n * dayLength)

/** 0 Sunday … 6 Saturday. */
export const dayOfWeek = (day: LocalDate): number => new Date(midnightUtc(day)).getUTCDay()

/** 00:00:00.000 of the day in Shanghai. */
export const startOfDay = (day: LocalDate): Instant => new Date(midnightUtc(day) - shanghaiOffset).toISOString()

/** 23:59:59.999 of the day in Shanghai: the last instant that is still in time. */
export const endOfDay = (day: LocalDate): Instant =>
  new Date(midnightUtc(day) - shanghaiOffset + dayLength - 1).toISOString()

/** Exactly n hours later on the wall clock, nights and rest days included. */
export const addHours = (instant: Instant, n: number): Instant =>
  new Date(millisecondsOf(instant) + n * 3_600_000).toISOString()

/** n seconds later on the wall clock. */
export const addSeconds = (instant: Instant, n: number): Instant =>
  new Date(millisecondsOf(instant) + n * 1000).toISOString()

/** Whole seconds from a to b; negative if b lies before a. */
export const secondsBetween = (a: Instant, b: Instant): number => Math.floor((millisecondsOf(b) - millisecondsOf(a)) / 1000)

/** Whole seconds since 1970, as tokens and TTL attributes count. */
export const epochSeconds = (instant: Instant): number => Math.floor(millisecondsOf(instant) / 1000)

export const yearOf = (day: LocalDate): number => Number(day.slice(0, 4))
