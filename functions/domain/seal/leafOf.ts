import { canonicalJson } from '@haochaping/shared/receipt/canonicalJson.ts'
import type { Head } from './head.ts'
import { hashLeaf } from './merkle.ts'

/** The leaf of one event in the tree of a day: its id and its head. Both say nothing of a person, and the tree shows neither. */
export const leafOf = (eventId: string, { position, hash }: Pick<Head, 'position' | 'hash'>): Buffer =>
  hashLeaf(Buffer.from(canonicalJson({ eventId, position, hash })))
