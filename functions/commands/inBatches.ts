/** Gathers what comes one by one into arrays of so many; the last may be shorter. */
export async function* inBatches<T>(all: AsyncIterable<T>, size: number): AsyncGenerator<[T, ...T[]], void, undefined> {
  let batch: T[] = []
  for await (const one of all) {
    batch.push(one)
    if (batch.length < size) continue
    yield* filled(batch)
    batch = []
  }
  yield* filled(batch)
}

const filled = <T>([first, ...rest]: T[]): [T, ...T[]][] => (first === undefined ? [] : [[first, ...rest]])
