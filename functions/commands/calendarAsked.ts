import { parseArgs } from 'node:util'

/** What the words after `npm run calendar --` ask for. */
export type CalendarAsked = { verb: 'list' } | { verb: 'withdraw'; file: string } | { verb: 'import'; file: string; region: string | undefined }

/** Reads the arguments; undefined if they make no sense. */
export const calendarAsked = (argv: readonly string[]): CalendarAsked | undefined => {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { region: { type: 'string' } },
      allowPositionals: true
    })
    const [verb, file, ...more] = positionals
    if (more.length > 0) return undefined
    if (verb === 'import' && file !== undefined) return { verb, file, region: values.region }
    if (values.region !== undefined) return undefined
    if (verb === 'withdraw' && file !== undefined) return { verb, file }
    return verb === 'list' && file === undefined ? { verb } : undefined
  } catch {
    return undefined
  }
}
