import type { CitizenCommand, pressures } from '@haochaping/shared/schemas/actOnCase.ts'
import type { CitizenCommandName } from '@haochaping/shared/schemas/citizenCommands.ts'
import type { KeptPhoto } from '@haochaping/shared/schemas/keepPhoto.ts'
import type { Verdict } from '@haochaping/shared/schemas/verdict.ts'
import type { Level } from '@haochaping/shared/standard/levels.ts'
import type { Trouble } from '../api/outcome.ts'

export type Pressure = (typeof pressures)[number]

/**
 * Something she is about to do with her rated case. Its id is made with it, so however often it is sent it is done once.
 * `sent`: as it was first sent, for an answer that was lost; `waiting`: it could not be sent and goes again by itself.
 */
export type ActDraft = {
  actId: string
  words: string
  photos: KeptPhoto[]
  verdict?: Verdict
  level?: Level
  kind?: Pressure
  sent?: CitizenCommand
  waiting?: boolean
  trouble?: Trouble
}

/** What is still missing before it can be sent. */
export type Lack = 'words' | 'verdict' | 'level' | 'kind'

/** Fewest characters that are words at all, as the server takes them. */
const leastWords = 2

/** What the form still lacks: its choice, or words where they are the matter itself; a single sign is no word anywhere. */
export const lackIn = (name: CitizenCommandName, { words, verdict, level, kind }: ActDraft): Lack | undefined => {
  if (name === 'judge' && verdict === undefined) return 'verdict'
  if (name === 'rateAgain' && level === undefined) return 'level'
  if (name === 'reportPressure' && kind === undefined) return 'kind'
  const written = words.trim().length
  const needed = name === 'supplement' || name === 'answerAppeal' || written > 0
  return needed && written < leastWords ? 'words' : undefined
}

/** The command made from a draft that lacks nothing. */
export const commandOf = (name: CitizenCommandName, draft: ActDraft): CitizenCommand | undefined => {
  const { verdict, level, kind } = draft
  if (lackIn(name, draft) !== undefined) return undefined
  const text = draft.words.trim()
  const words = text === '' ? {} : { words: text }
  const photos = draft.photos.map(({ photo }) => photo)
  if (name === 'judge') return verdict === undefined ? undefined : { command: name, verdict, ...words, photos }
  if (name === 'rateAgain') return level === undefined ? undefined : { command: name, level, ...words, photos }
  if (name === 'reportPressure') return kind === undefined ? undefined : { command: name, kind, ...words }
  return { command: name, words: text, photos }
}
