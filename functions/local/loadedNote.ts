import { readFileSync, writeFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { Instant } from '@haochaping/shared/calendar/localDate.ts'
import type { DemoScale } from './demo/demoItems.ts'

const Note = z.object({ loadedAt: Instant })

/** The note that a demo city has been loaded whole, and when; a note that cannot be read counts as none. */
export const loadedNote = (file: string) => ({
  read: (): Instant | undefined => {
    try {
      return Note.parse(JSON.parse(readFileSync(file, 'utf8'))).loadedAt
    } catch {
      return undefined
    }
  },
  write: (loadedAt: Instant, scale: DemoScale): void => writeFileSync(file, JSON.stringify({ ...scale, loadedAt }))
})
