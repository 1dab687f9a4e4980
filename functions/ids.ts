import { randomBytes, randomUUID } from 'node:crypto'

/** Fresh randomness, handed in so that a test can repeat it. */
export type Ids = {
  /** n random bytes. */
  bytes(n: number): Uint8Array
  /** A name no other request has. */
  unique(): string
}

/** The machine's own randomness. */
export const systemIds: Ids = { bytes: (n) => randomBytes(n), unique: () => randomUUID() }
