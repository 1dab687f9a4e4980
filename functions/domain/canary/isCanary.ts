import type { CanaryChannel } from '@haochaping/shared/schemas/canaryState.ts'

/** No 统一社会信用代码 begins like this: its third to eighth places are the digits of a division (GB 32100-2015). */
const reserved = 'CANARY'

/** 自检单位: the agency that the test 差评 of a channel belong to, one for each channel, so that the figures of one say nothing of the other. It lies in no place of the tree, has no staff, and no hall may report for it. */
export const canaryAgency = (channel: CanaryChannel): string => `${reserved}-${channel}`

/** Whether a code is that of the canary: whatever counts, lists, tells or publishes agencies leaves these out. */
export const isCanary = (agencyCode: string): boolean => agencyCode === reserved || agencyCode.startsWith(`${reserved}-`)
