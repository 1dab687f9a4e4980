import { createHash } from 'node:crypto'
import type { Undelivered } from '@haochaping/shared/schemas/listUndelivered.ts'
import { copyWords } from '@haochaping/shared/words/messageWords.ts'
import type { Finished } from './finished.ts'
import type { Reader } from './reader.ts'

const hashed = (parts: readonly string[]): string => createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, 22)

/** A dead letter as it is listed; undefined for an end that is none, or that has been sent again. What was written to its reader is not in it, nor who she is. */
export const undelivered = ({ audience, id }: Pick<Reader, 'audience' | 'id'>, { key, at, purpose, attempts, letter }: Finished): Undelivered | undefined => {
  if (!letter) return undefined
  const { told, matter: { item, projectNo } } = letter
  return {
    letterId: `${at}#${hashed(['letter', audience, id, key])}`, readerId: hashed(['reader', audience, id]), audience, purpose, title: copyWords(told, letter.matter).title,
    ...(item === '' ? {} : { item }), ...(projectNo === '' ? {} : { projectNo }), at, attempts
  }
}
