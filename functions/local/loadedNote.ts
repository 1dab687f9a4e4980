import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import * as z from 'zod/mini'
import { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { startWords } from '@haochaping/shared/words/startWords.ts'
import { ConfigError } from '../config.ts'
import type { DemoScale } from './demo/demoItems.ts'

/** The shape of what a demo city holds; raised when it changes so that an older city could not be read. */
const format = 3

const Note = z.object({ loadedAt: Instant, format: z.optional(z.int()) })

/** The note that a demo city has been loaded whole, and when; a note that cannot be read counts as none. Reading one of another format throws a ConfigError: what somebody tried out is not thrown away unasked. */
export const loadedNote = (file: string) => ({
  read: (): Instant | undefined => {
    const note = noteIn(file)
    if (note && note.format !== format) throw new ConfigError(startWords.otherFormat(dirname(file)))
    return note?.loadedAt
  },
  write: (loadedAt: Instant, scale: DemoScale): void => writeFileSync(file, JSON.stringify({ ...scale, loadedAt, format }))
})

const noteIn = (file: string): z.infer<typeof Note> | undefined => {
  if (!existsSync(file)) return undefined
  try {
    return Note.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return undefined
  }
}
