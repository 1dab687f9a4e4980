import type { LocalDate } from '../calendar/localDate.ts'
import type { Told } from '../schemas/message.ts'
import type { Level } from '../standard/levels.ts'

/** The matter a message is about, and the day it is told. There is no person in it, so none can get into a sentence. */
export type Matter = { item: string; agency: string; projectNo: string; level?: Level | undefined; on: LocalDate }

/** A message in words: `say` is our own; `quote` is what somebody wrote, with what it is called, and may be left out. */
export type ToldWords = { title: string; say: string; quote?: string }

/** What is told for one purpose. */
export type ToldFor<P extends Told['purpose']> = Extract<Told, { purpose: P }>

/** The sentences for each of these purposes. */
export type WordsFor<P extends Told['purpose']> = { [One in P]: (told: ToldFor<One>, matter: Matter) => ToldWords }

/** What somebody wrote, under its name: 答复：“…”. Nothing where nothing was written. */
export const quoted = (name: string, words: string | undefined): { quote?: string } => {
  const written = words?.trim() ?? ''
  return written === '' ? {} : { quote: `${name}：“${written}”` }
}
