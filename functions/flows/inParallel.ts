/** Does one thing to each of many, so many abreast, and gives the results in their order. The first failure is thrown. */
export const inParallel = async <T, R>(all: readonly T[], abreast: number, one: (item: T, index: number) => Promise<R>): Promise<R[]> => {
  const results: R[] = []
  const queue = all.entries()
  const worker = async () => {
    for (const [index, item] of queue) results[index] = await one(item, index)
  }
  await Promise.all(Array.from({ length: Math.min(abreast, all.length) }, worker))
  return results
}
