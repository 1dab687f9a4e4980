import * as z from 'zod/mini'
import { Instant, LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { CaseKind } from '@haochaping/shared/standard/caseKinds.ts'
import { ServiceKind } from '@haochaping/shared/standard/serviceKinds.ts'

/** 办件 and the service of it that is to be rated, in our own words; the official field names end at the intake. */
export const CaseFacts = z.strictObject({
  region: z.string(),
  agencyCode: z.string(),
  agency: z.string(),
  itemCode: z.string(),
  item: z.string(),
  projectNo: z.string(),
  caseKind: CaseKind,
  place: z.enum(['online', 'window']),
  window: z.optional(z.string()),
  staff: z.optional(z.string()),
  service: z.string(),
  serviceNumber: z.int(),
  serviceKind: ServiceKind,
  /** 跨省通办, 线上线下融合, where the hall says so. */
  marks: z.optional(z.array(z.enum(['crossProvince', 'fused']))),
  servedAt: Instant,
  servedOn: LocalDate,
  acceptedAt: z.optional(Instant),
  finishedAt: z.optional(Instant)
})
export type CaseFacts = z.infer<typeof CaseFacts>
