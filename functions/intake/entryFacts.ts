import { Instant, LocalDate, localDateOf, secondsBetween } from '@haochaping/shared/calendar/localDate.ts'
import type { HallEntry } from '@haochaping/shared/schemas/receiveCases.ts'
import { caseKindOfCode } from '@haochaping/shared/standard/caseKinds.ts'
import type { CaseKindTable } from '@haochaping/shared/standard/caseKinds.ts'
import type { ServiceKind } from '@haochaping/shared/standard/serviceKinds.ts'
import type { CaseFacts } from '../domain/caseFacts.ts'
import { clockTolerance } from './clockTolerance.ts'

/** Beijing time as halls write it, `2026-11-20 14:30:00`, as an instant; undefined when there is no such day or time of day, or none of the years 0000 to 9999. */
const instantOf = (hallTime: string): Instant | undefined => {
  const [day = '', time = ''] = hallTime.split(' ')
  const date = new Date(`${day}T${time}.000+08:00`)
  const instant = Instant.safeParse(Number.isNaN(date.getTime()) ? undefined : date.toISOString())
  return LocalDate.safeParse(day).success && instant.success ? instant.data : undefined
}

const serviceKindOf = ({ batchProjectNos, themeName, themeStage }: HallEntry): ServiceKind => {
  if (themeName && themeStage) return { kind: 'themed', theme: themeName, stage: themeStage }
  return batchProjectNos ? { kind: 'batch', covers: batchProjectNos } : { kind: 'single' }
}

/** Absent where the hall marks nothing, so that a case without marks stays as it was. */
const marksOf = ({ crossProvince, fused }: HallEntry): Pick<CaseFacts, 'marks'> => {
  const marks = [...(crossProvince === '1' ? ['crossProvince' as const] : []), ...(fused === '1' ? ['fused' as const] : [])]
  return marks.length > 0 ? { marks } : {}
}

/** Whether a time exists and has been, as far as the hall's clock can be trusted. */
const isPast = (instant: Instant | undefined, now: Instant): boolean =>
  instant !== undefined && secondsBetween(now, instant) <= clockTolerance

/** Fields that are each well formed and do not fit together, or times that do not exist. */
const misfits = (entry: HallEntry, servedAt: Instant | undefined, now: Instant): string[] => [
  ...(isPast(servedAt, now) ? [] : ['serviceTime']),
  ...(entry.acceptDate && !isPast(instantOf(entry.acceptDate), now) ? ['acceptDate'] : []),
  ...(entry.resultDate && !isPast(instantOf(entry.resultDate), now) ? ['resultDate'] : []),
  ...((entry.themeName === undefined) !== (entry.themeStage === undefined) ? ['themeName', 'themeStage'] : []),
  ...(entry.themeName && entry.batchProjectNos ? ['batchProjectNos'] : [])
]

/**
 * The facts of a case in our own words: the one place that reads the official field names. Region codes are cut to six
 * digits; times must exist and lie in the past. `{ fields }` names what does not fit.
 */
export const entryFacts = (entry: HallEntry, now: Instant, kinds: CaseKindTable): CaseFacts | { fields: string[] } => {
  const servedAt = instantOf(entry.serviceTime)
  const fields = misfits(entry, servedAt, now)
  if (servedAt === undefined || fields.length > 0) return { fields }
  const acceptedAt = entry.acceptDate && instantOf(entry.acceptDate)
  const finishedAt = entry.resultDate && instantOf(entry.resultDate)
  return {
    region: entry.areaCode.slice(0, 6), agencyCode: entry.deptCode, agency: entry.proDepart, itemCode: entry.taskCode, item: entry.taskName,
    projectNo: entry.projectNo, caseKind: caseKindOfCode(entry.projectType, kinds) ?? 'other', place: entry.proChannel === '1' ? 'online' : 'window',
    service: entry.serviceName, serviceNumber: entry.serviceNumber, serviceKind: serviceKindOf(entry), ...marksOf(entry), servedAt, servedOn: localDateOf(servedAt),
    ...(entry.windowNo === undefined ? {} : { window: entry.windowNo }),
    ...(entry.proManager === undefined ? {} : { staff: entry.proManager }),
    ...(acceptedAt ? { acceptedAt } : {}), ...(finishedAt ? { finishedAt } : {})
  }
}
