import type { SendOutcome } from './sendOutcome.ts'

/** What a platform's code means for the message: not to her, not like this, or only later (`after` seconds, where known). */
export type CodeMeaning = 'noRight' | 'fault' | 'later' | { later: number }

/** A platform's codes; what is not in it is a fault, so that somebody looks. */
export type CodeTable = Readonly<Record<string, CodeMeaning>>

/** What became of a message that was turned down with this code. */
export const turnedDown = (table: CodeTable, code: string): SendOutcome => {
  const meaning = Object.hasOwn(table, code) ? table[code] : undefined
  if (meaning === undefined) return { outcome: 'fault', code }
  return typeof meaning === 'string' ? { outcome: meaning, code } : { outcome: 'later', code, after: meaning.later }
}
