import * as z from 'zod/mini'

/** 办件类型: 即办件 immediate, 承诺件 promised, 其他 other (GB/T 39046-2020 A.6). */
export const caseKinds = ['immediate', 'promised', 'other'] as const

export const CaseKind = z.enum(caseKinds)
export type CaseKind = z.infer<typeof CaseKind>

/**
 * `projectType` numbers: `gbt39046` (A.6, also Shandong) has 即办件 1 and 承诺件 2; Zhejiang's comment has them the other way round.
 */
export const caseKindCodes = {
  gbt39046: { immediate: '1', promised: '2', other: '9' },
  zhejiang: { promised: '1', immediate: '2', other: '9' }
} as const satisfies Record<string, Record<CaseKind, string>>

export type CaseKindTable = keyof typeof caseKindCodes

/** The 办件类型 behind a region's number, or undefined when the region has no such number. */
export const caseKindOfCode = (code: string, table: CaseKindTable): CaseKind | undefined =>
  caseKinds.find((kind) => caseKindCodes[table][kind] === code)
