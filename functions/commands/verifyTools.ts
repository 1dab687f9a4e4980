import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { DaySeal } from '@haochaping/shared/schemas/daySeal.ts'
import type { PublicFigures } from '@haochaping/shared/schemas/viewPublic.ts'
import type { OpenFile } from './verifyExport.ts'

/** What the command needs from outside; readFile and openFile throw when there is nothing to read. */
export type VerifyTools = { readFile: (path: string) => Promise<string>; openFile: OpenFile; print: (line: string) => void; defaultKeys: string }

/** What is to be verified: the names of files, and the seals and public pages that were read from some of them. */
export type Given = { file: string; keys?: string; proof?: string; seals?: string; published?: ReadonlyMap<LocalDate, DaySeal>; pages: readonly PublicFigures[] }
