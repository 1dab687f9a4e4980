/** Resolves when the process is asked to end. A second request does not wait any longer. */
export const untilSignal = (): Promise<void> => new Promise((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => {
    process.once(signal, () => process.exit(130))
    resolve()
  })
})
