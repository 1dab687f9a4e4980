import { globSync, writeFileSync } from 'node:fs'
import { run } from 'node:test'
import type { EventData } from 'node:test'
import { finished } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { playedElsewhere } from './stage/playedElsewhere.ts'

/**
 * Tells all stories and holds all gates in this one process, so that they share one back end and one browser:
 * node miniapp/e2e/run.ts [part of a file name …] [--report=FILE]. PLACE=weapp,alipay,h5 chooses where; with one folder in TURNS,
 * several such processes share the tests out among them. The report has the counts under the names that jest gives them.
 */
const { values, positionals } = parseArgs({ options: { report: { type: 'string' } }, allowPositionals: true })
const folder = fileURLToPath(new URL('.', import.meta.url))
const files = globSync('{stories,gates,stage,adapter,runner,gallery}/**/*.test.ts', { cwd: folder }).sort()
  .filter((file) => positionals.length === 0 || positionals.some((part) => file.includes(part))).map((file) => `${folder}${file}`)

const counts = { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 0 }
const say = (line: string): void => { process.stdout.write(`${line}\n`) }
/** A suite fails with its tests, which say why; where they could not begin it says so itself. */
const couldNotBegin = ({ details }: EventData.TestFail): boolean => 'failureType' in details.error && details.error.failureType === 'hookFailed'
const isSuite = ({ details }: EventData.TestPass | EventData.TestFail): boolean => details.type === 'suite'
const why = ({ details }: EventData.TestFail): string => {
  const { cause, message } = details.error
  return cause instanceof Error ? cause.stack ?? cause.message : String(cause ?? message)
}

const stream = run({ files, isolation: 'none', concurrency: 1 })
/** What its tests are of; said with the first of them that is played here. */
let heading = ''
const sayOf = (line: string): void => {
  if (heading !== '') say(`\n${heading}`)
  heading = ''
  say(line)
}
stream.on('test:start', ({ name, nesting }) => { if (nesting === 0) heading = name })
stream.on('test:pass', (told) => {
  if (isSuite(told) || told.skip === playedElsewhere) return
  if (told.skip === undefined) counts.numPassedTests += 1
  sayOf(`  ${told.skip === undefined ? '✓' : '–'} ${told.name} (${(told.details.duration_ms / 1000).toFixed(1)} s)`)
})
stream.on('test:fail', (told) => {
  if (isSuite(told) && !couldNotBegin(told)) return
  counts.numFailedTests += isSuite(told) ? 0 : 1
  sayOf(`  ✗ ${told.name}\n${why(told).replace(/^/gm, '      ')}`)
})
await finished(stream.resume())

if (files.length === 0) counts.numRuntimeErrorTestSuites = 1
if (values.report !== undefined) writeFileSync(values.report, JSON.stringify(counts))
say(`\n${counts.numPassedTests} passed, ${counts.numFailedTests} failed`)
process.exit(counts.numFailedTests + counts.numRuntimeErrorTestSuites === 0 ? 0 : 1)
