import { startWords } from '@haochaping/shared/words/startWords.ts'

/** Tells what is going on while the product gets ready: a line a step, with the seconds it took. */
export type Steps = { step<T>(words: string, work: () => Promise<T>): Promise<T> }

const seconds = (since: number): string => ((performance.now() - since) / 1000).toFixed(1)

/** Steps on a stream. On a terminal a running step counts its seconds; elsewhere it prints when it begins and when it ends. */
export const steps = (out: NodeJS.WriteStream = process.stdout): Steps => ({
  step: async (words, work) => {
    const begun = performance.now()
    const tick = out.isTTY ? setInterval(() => out.write(`\r${startWords.running(words, seconds(begun))}`), 200) : undefined
    out.write(out.isTTY ? `▸ ${words}…` : `▸ ${words}…\n`)
    try {
      const done = await work()
      out.write(`${out.isTTY ? '\r' : ''}${startWords.finished(words, seconds(begun))}\n`)
      return done
    } finally {
      clearInterval(tick)
    }
  }
})
