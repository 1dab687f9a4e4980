/**
 * Resolves when the process is asked to end, or when the launcher that holds a channel to it is gone. A second request
 * does not wait any longer.
 */
export const untilSignal = (): Promise<void> => new Promise((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => {
    process.once(signal, () => process.exit(130))
    resolve()
  })
  process.once('disconnect', resolve)
})
