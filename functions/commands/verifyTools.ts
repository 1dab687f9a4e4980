import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { DaySeal } from '@haochaping/shared/schemas/daySeal.ts'
import type { PublicFigures } from '@haochaping/shared/schemas/viewPublic.ts'
import type { OpenFile } from './verifyExport.ts'

/** What the command needs from outside; readFile and openFile throw when there is nothing to read. */
export type VerifyTools = { readFile: (path: string) => Promise<string>; openFile: OpenFile; print: (line: string) => void; defaultKeys: string }

/** The names of the files that the command was given. */
export type Asked = { file: string; keys?: string; proof?: string; seals?: string; page?: string[] }

/** What is to be verified, and the seals and public pages that were read. */
export type Given = Asked & { published?: ReadonlyMap<LocalDate, DaySeal>; pages: readonly PublicFigures[] }
