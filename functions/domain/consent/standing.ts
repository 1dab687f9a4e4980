import * as z from 'zod/mini'
import type { ConsentEntry } from './consentEntry.ts'

/**
 * Where one kind of message stands. `net`: single grants less what was sent on them; below nought where a message went
 * out on a grant we have not heard of yet, so that its late report does not count as a new one.
 */
export const Standing = z.strictObject({ net: z.int(), longTerm: z.boolean(), refused: z.boolean() })
export type Standing = z.infer<typeof Standing>

export const nothingYet: Standing = { net: 0, longTerm: false, refused: false }

/** The standing after one more thing has happened. */
export const standingAfter = (before: Standing, { what }: Pick<ConsentEntry, 'what'>): Standing => {
  const { net, longTerm } = before
  switch (what) {
    case 'granted': return { ...before, net: net + 1, refused: false }
    case 'refused': case 'banned': return { ...before, refused: true }
    case 'alwaysKeep': return before
    case 'longTermGranted': return { ...before, longTerm: true, refused: false }
    case 'longTermWithdrawn': return { ...before, longTerm: false, refused: true }
    case 'spent': return longTerm ? before : { ...before, net: net - 1 }
    case 'corrected': return { ...before, net: Math.min(net, 0), longTerm: false }
    case 'withdrawn': return { net: Math.min(net, 0), longTerm: false, refused: true }
  }
}
