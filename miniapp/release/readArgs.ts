import { parseArgs } from 'node:util'
import { targets } from './target.ts'
import type { Target } from './target.ts'

/** What a command is to do: `dryRun` says what would be done and sends nothing. */
export type Release = { target: Target; verb: 'build' | 'preview' | 'upload'; version?: string; dryRun: boolean }

/** Reads the command line; undefined when it was not understood. */
export const readArgs = (args: readonly string[]): Release | 'privacy' | undefined => {
  const read = understood(args)
  if (!read) return undefined
  const { positionals: [place, verb, ...more], values: { version, 'dry-run': dryRun = false } } = read
  if (place === 'privacy' && args.length === 1) return 'privacy'
  const target = targets.find((one) => one === place)
  if (target === undefined || more.length > 0 || (verb !== 'build' && verb !== 'preview' && verb !== 'upload')) return undefined
  if (verb === 'build' && (version !== undefined || dryRun)) return undefined
  return { target, verb, dryRun, ...(version === undefined ? {} : { version }) }
}

const understood = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { version: { type: 'string' }, 'dry-run': { type: 'boolean' } } })
  } catch {
    return undefined
  }
}
