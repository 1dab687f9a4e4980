import cliProgress from 'cli-progress'
import { importWords as words } from '@haochaping/shared/words/commandWords.ts'

/** How far an import is: bytes of the file, records of this run, records a second. */
export type ImportPace = { offset: number; size: number; records: number; rate: number }

/** Shows how far an import is. */
export type ImportProgress = { show(pace: ImportPace): void; end(): void }

type Out = NodeJS.WritableStream & { isTTY?: boolean }

/** A bar on a terminal; elsewhere one plain line for every tenth of the file. */
export const importProgress = (out: Out): ImportProgress => (out.isTTY ? bar(out) : plainLines(out))

const bar = (out: Out): ImportProgress => {
  const shown = new cliProgress.SingleBar({ format: words.bar, stream: out, hideCursor: true }, cliProgress.Presets.rect)
  let begun = false
  return {
    show: ({ offset, size, records, rate }) => {
      if (!begun) shown.start(size, offset, { records, rate })
      begun = true
      shown.update(offset, { records, rate })
    },
    end: () => { if (begun) shown.stop() }
  }
}

const plainLines = (out: Out): ImportProgress => {
  let tenths: number | undefined
  return {
    show: ({ offset, size, records, rate }) => {
      const now = Math.floor(offset / size * 10)
      if (tenths !== undefined && now > tenths) out.write(`${words.line(now * 10, records, rate)}\n`)
      tenths = now
    },
    end: () => {}
  }
}
