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
