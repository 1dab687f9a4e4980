import type { Notifier } from './notifier.ts'

/** Stands where channels of our own tell staff, and no gateway besides. */
export const besides: Notifier = { send: async () => {} }
