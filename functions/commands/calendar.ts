import { checkOverlay } from '@haochaping/shared/calendar/overlay.ts'
import { RegionCode } from '@haochaping/shared/calendar/regionCode.ts'
import { checkWithdrawal } from '@haochaping/shared/calendar/withdrawal.ts'
import { checkYearFile } from '@haochaping/shared/calendar/yearFile.ts'
import {
  calendarCommandWords as words, calendarProblemWords, overlayAdditionWords, overlayLine, withdrawalAdditionWords,
  yearAdditionWords, yearLine
} from '@haochaping/shared/words/calendarWords.ts'
import type { Calendars } from '../storage/calendars.ts'
import { asObject } from '../quietJson.ts'
import { calendarAsked } from './calendarAsked.ts'
import { readJson } from './readJson.ts'

/** What the command needs from outside; readFile throws when there is nothing to read. */
export type CalendarTools = {
  calendars: Calendars
  readFile: (path: string) => Promise<string>
  print: (line: string) => void
}

/** Exit codes: all well; the file was refused; the command was not understood. */
const done = 0
const refused = 1
const misused = 2

type Parsed = { content: Record<string, unknown> } | { problem: string }

const parsed = async (readFile: CalendarTools['readFile'], file: string): Promise<Parsed> => {
  const read = await readJson(readFile, file)
  if (read === 'unreadable') return { problem: words.unreadable(file) }
  const content = asObject(read.content)
  return content ? { content: { ...content } } : { problem: words.notJson(file) }
}

const refuse = (print: CalendarTools['print'], problems: readonly string[]): number => {
  problems.forEach(problem => print(problem))
  return refused
}

const importYear = async ({ calendars, print }: CalendarTools, content: unknown): Promise<number> => {
  const checked = checkYearFile(content)
  if ('problems' in checked) return refuse(print, checked.problems.map(calendarProblemWords))
  const addition = await calendars.addYear(checked.yearFile)
  print(yearAdditionWords(checked.yearFile, addition))
  return addition === 'differs' ? refused : done
}

const importOverlay = async ({ calendars, print }: CalendarTools, content: unknown): Promise<number> => {
  const checked = checkOverlay(content)
  if ('problems' in checked) return refuse(print, checked.problems.map(calendarProblemWords))
  const addition = await calendars.addOverlay(checked.overlay)
  print(overlayAdditionWords(checked.overlay, addition))
  return addition === 'added' || addition === 'same' ? done : refused
}

const withdrawOverlay = async ({ calendars, print, readFile }: CalendarTools, file: string): Promise<number> => {
  const read = await parsed(readFile, file)
  if ('problem' in read) return refuse(print, [read.problem])
  const checked = checkWithdrawal(read.content)
  if ('problems' in checked) return refuse(print, checked.problems.map(calendarProblemWords))
  const addition = await calendars.addWithdrawal(checked.withdrawal)
  print(withdrawalAdditionWords(checked.withdrawal, addition))
  return addition === 'added' || addition === 'same' ? done : refused
}

/** Why --region does not go with this file, if so. A file with a `kind` is an overlay, any other a year file. */
const regionProblem = (content: Record<string, unknown>, region: string | undefined): string | undefined => {
  if (region === undefined) return undefined
  if (!RegionCode.safeParse(region).success) return words.badRegion(region)
  if (!('kind' in content)) return words.regionOfYear
  const written = content['region']
  return written === undefined || written === region ? undefined : words.regionDiffers(String(written), region)
}

const importFile = async (tools: CalendarTools, file: string, region: string | undefined): Promise<number> => {
  const read = await parsed(tools.readFile, file)
  if ('problem' in read) return refuse(tools.print, [read.problem])
  const problem = regionProblem(read.content, region)
  if (problem !== undefined) return refuse(tools.print, [problem])
  if (!('kind' in read.content)) return importYear(tools, read.content)
  return importOverlay(tools, region === undefined ? read.content : { ...read.content, region })
}

const list = async ({ calendars, print }: CalendarTools): Promise<number> => {
  const { years, overlays, withdrawals = [] } = await calendars.load()
  if (years.length === 0) print(words.none)
  years.toSorted((a, b) => a.year - b.year).map(yearLine).forEach(line => print(line))
  overlays.forEach(overlay => print(overlayLine(overlay, withdrawals.find(({ withdraws }) => withdraws === overlay.id))))
  return done
}

/** `import FILE [--region R]`, `withdraw FILE` or `list`; the answer is the exit code. Failures of the store are thrown on. */
export const runCalendarCommand = async (argv: readonly string[], tools: CalendarTools): Promise<number> => {
  const asked = calendarAsked(argv)
  if (asked === undefined) {
    tools.print(words.usage)
    return misused
  }
  if (asked.verb === 'list') return list(tools)
  return asked.verb === 'withdraw' ? withdrawOverlay(tools, asked.file) : importFile(tools, asked.file, asked.region)
}
