import type { SendAttempt } from '@haochaping/shared/schemas/sendAttempt.ts'

/** 渠道, by kind; see the attempt that is told. */
export type Way = SendAttempt['way']

/** Ways whose platform drops what it has had under the same key or text, so that a lost answer may be asked for again. */
export const forgetful: Record<Way, boolean> = { subscription: true, work: false, robot: true, sms: true }
