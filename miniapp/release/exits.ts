/** Exit codes: done; not done; the command was not understood. */
export const exits = { done: 0, failed: 1, misused: 2 } as const
