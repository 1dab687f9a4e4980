import { useEffect } from 'react'
import { readMessages } from '../api/readMessages.ts'
import type { As } from '../state/session.ts'

/** What stands on the page of a case is read, however one came to it: its messages are marked, anew with every step that is new there. Nobody waits for it. */
export const useSeen = (eventId: string, steps: number | undefined, as: As): void => {
  useEffect(() => { if (steps !== undefined) void readMessages({ eventId }, as) }, [eventId, steps, as])
}
