import { isSignedBy } from '../domain/signed.ts'
import { found } from './exportWalk.ts'
import type { Walk } from './exportWalk.ts'

/** Holds the last line against all that came before it. */
export const checkEnd = (walk: Walk): void => {
  const { verdict, end, hash, keyNamed } = walk
  if (!end) return found(walk, { why: 'endMissing' })
  if (end.events !== verdict.events || end.days !== verdict.days || end.periods !== verdict.periods || end.seals !== verdict.seals || end.unreadable !== verdict.unreadable) found(walk, { why: 'countsDiffer' })
  if (end.digest !== hash.digest('hex')) found(walk, { why: 'digestDiffers' })
  const key = keyNamed(end.keyId)
  verdict.sealed = key !== undefined
  if (key && !isSignedBy(end, key)) found(walk, { why: 'endForged' })
}
