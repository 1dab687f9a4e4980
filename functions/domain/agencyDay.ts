import * as z from 'zod/mini'
import { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { levels } from '@haochaping/shared/standard/levels.ts'
import type { Level } from '@haochaping/shared/standard/levels.ts'
import type { Tally } from './tally.ts'

const Counts = z.record(z.enum(levels), z.int())

/** 一部门一日: the counts over the service events of one agency on one day of service. Kept apart, never added up here. */
export const AgencyDay = z.strictObject({
  agencyCode: z.string(),
  day: LocalDate,
  events: z.int(),
  awaiting: z.int(),
  unrated: z.int(),
  rated: Counts,
  defaulted: Counts,
  /** 申诉复核 took them out of the figures: counted here, so that leaving out is itself a figure. */
  excluded: Counts,
  /** Reasons of good ratings, by their code. */
  praise: z.record(z.string(), z.int())
})
export type AgencyDay = z.infer<typeof AgencyDay>

const perLevel = (tallies: readonly Tally[]) =>
  Object.fromEntries(levels.map((level) => [level, tallies.filter((tally) => tally.level === level).length])) as Record<Level, number> // every level is mapped

const perReason = (tallies: readonly Tally[]): Record<string, number> => {
  const codes = tallies.flatMap(({ praise }) => praise ?? []).sort()
  return Object.fromEntries(codes.map((code) => [code, codes.filter((one) => one === code).length]))
}

/** The figures of an agency-day from its events: a fold, so that they can be made again from nothing and come out the same. */
export const foldAgencyDay = (agencyCode: string, day: LocalDate, tallies: readonly Tally[]): AgencyDay => {
  const inState = (state: Tally['state']) => tallies.filter((tally) => tally.state === state)
  return {
    agencyCode, day,
    events: tallies.length,
    awaiting: inState('awaiting').length,
    unrated: inState('unrated').length,
    rated: perLevel(inState('rated')),
    defaulted: perLevel(inState('defaulted')),
    excluded: perLevel(inState('excluded')),
    praise: perReason(inState('rated'))
  }
}
