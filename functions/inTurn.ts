/** Runs work for the same key one after the other, and work for different keys side by side, within this process. */
export const inTurn = () => {
  const last = new Map<string, Promise<unknown>>()
  return async <Told>(key: string, work: () => Promise<Told>): Promise<Told> => {
    const mine = (last.get(key) ?? Promise.resolve()).then(work, work)
    last.set(key, mine)
    try {
      return await mine
    } finally {
      if (last.get(key) === mine) last.delete(key)
    }
  }
}
