import type { Staff } from '../domain/actor.ts'

/** Who called a conversation that citizens and staff both hold. */
export type SignedInCaller = { kind: 'citizen'; key: string } | { kind: 'staff' } & Staff
