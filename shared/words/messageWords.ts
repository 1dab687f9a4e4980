import type { Told } from '../schemas/message.ts'
import { citizenWords } from './citizenWords.ts'
import { staffWords } from './staffWords.ts'
import type { Matter, ToldWords, WordsFor } from './toldWords.ts'

/** Every purpose has its words: the type asks for each. */
const makers: WordsFor<Told['purpose']> = { ...citizenWords, ...staffWords }

const wordsOf = (told: Told, matter: Matter): ToldWords => {
  const make = makers[told.purpose] as (told: Told, matter: Matter) => ToldWords // looked up by its own purpose, which the type of a lookup cannot say
  return make(told, matter)
}

/** A message as it stands in the inbox (站内信), with what was written to its reader in full. */
export const messageWords = (told: Told, matter: Matter): { title: string; body: string } => {
  const { title, say, quote } = wordsOf(told, matter)
  return { title, body: quote === undefined ? say : `${say}${quote}` }
}

/** The same for a copy that leaves the house, to a phone or a group: nobody's own words are in it. */
export const copyWords = (told: Told, matter: Matter): { title: string; body: string } => {
  const { title, say } = wordsOf(told, matter)
  return { title, body: say }
}
