import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

let collector: (() => void) | undefined

const collect = (): void => {
  setFlagsFromString('--expose-gc')
  collector ??= runInNewContext('gc') as () => void // what the flag provides
  collector()
}

/** Bytes that are in use once everything that can be thrown away has been: JavaScript objects and the buffers beside them. */
export const liveMemory = (): number => {
  collect()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

/** The same once what earlier work left to be closed has been closed: read again between turns of the event loop until it stands still. */
export const settledMemory = async (): Promise<number> => {
  let [last, looks] = [Infinity, 0]
  for (let now = liveMemory(); last - now > 50_000 && looks < 20; looks += 1) {
    last = now
    await new Promise((resolve) => setTimeout(resolve, 50))
    now = liveMemory()
  }
  return liveMemory()
}
