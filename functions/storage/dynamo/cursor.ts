import * as z from 'zod/mini'
import { personPartition } from '../keys.ts'

const like = (shape: RegExp) => z.string().check(z.regex(shape))
/** Only keys as an event has them: engines differ in what they make of any other. */
const Cursor = z.strictObject({ pk: like(/^CASE#[\w-]{22}$/), sk: like(/^EVENT#\d{4}$/), personSort: like(/^[01]#[\w:.-]{24}#[\w-]+$/) })

/** Where a list goes on, as text for the client; the person is left out and put back from the session, so a cursor opens nobody else's list. */
export const writeCursor = (key: Record<string, unknown>): string => {
  const { pk, sk, personSort } = key
  return Buffer.from(JSON.stringify({ pk, sk, personSort })).toString('base64url')
}

/** The start key of the next page of this person's list, or undefined when the text is no cursor: the list then starts anew. */
export const readCursor = (text: string, person: string): Record<string, string> | undefined => {
  try {
    return { ...Cursor.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))), personKey: personPartition(person) }
  } catch {
    return undefined
  }
}
