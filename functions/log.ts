import type { CanaryChannel, CanaryStage } from '@haochaping/shared/schemas/canaryState.ts'
import type { Refused } from '@haochaping/shared/schemas/refusal.ts'

/** What a log line may hold. A list of what is allowed, so that nothing personal gets in by being forgotten. */
export type Logged = {
  event: 'request' | 'failure' | 'swept' | 'effectFailed' | 'calendarMissing' | 'canaryFailed' | 'redated' | 'sealed' | 'copyRefused' | 'exportAsked' | 'exportDownloaded' | 'exportFailed' | 'started' | 'stopping'
  requestId?: string
  verb?: string
  status?: number
  refused?: Refused
  milliseconds?: number
  kind?: string
  /** The way a copy went, and what the platform said; never to whom. */
  way?: string
  code?: string
  /** The channel and the stage at which a test 差评 was not seen; `status`: what the door answered, if it did. */
  channel?: CanaryChannel
  stage?: CanaryStage
  failures?: number
  settled?: number
  failed?: number
  lagSeconds?: number
  year?: number
  /** Of an export of figures: which place, period and format; never who. */
  place?: string
  period?: string
  format?: string
  port?: number
  /** The failure's class and the places in the code it went through; never its message, which may quote data. */
  error?: string
}

export type Log = (line: Logged) => void

/**
 * One JSON line on standard output for each thing that happened. Written past the console, to which Lambda adds a
 * prefix that the alarms' metric filters could not read.
 */
export const log: Log = (line) => { process.stdout.write(`${JSON.stringify(line)}\n`) }

/** A failure without its message: its class and where in the code it happened. */
export const traceOf = (error: unknown): string => {
  if (!(error instanceof Error)) return typeof error
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)).slice(0, 6)
  return [error.name, ...places.map((line) => line.trim().replace(/\(?(?:file:\/\/)?\/.*\/((?:functions|shared|node_modules)\/)/, '$1'))].join(' | ')
}
