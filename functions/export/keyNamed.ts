import type { KeyObject } from 'node:crypto'

/** The public key of this name, or undefined where it is not at hand. */
export type KeyNamed = (keyId: string) => KeyObject | undefined
