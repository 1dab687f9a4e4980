import type { SendAttempt } from '@haochaping/shared/schemas/sendAttempt.ts'

/** 渠道, by kind; see the attempt that is told. */
export type Way = SendAttempt['way']

/** Ways whose platform forgets what it has had, and would tell the same again: a lost answer may not be asked for a second time. */
export const forgetful: Record<Way, boolean> = { subscription: true, work: false, robot: true, sms: true }
