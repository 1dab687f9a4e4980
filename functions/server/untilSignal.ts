/** A key press reaches a process both from the terminal and from the launcher that passes it on: so soon, in milliseconds, it is the same request (our choice). */
const sameRequest = 1000

/**
 * Resolves when the process is asked to end, or when the launcher that holds a channel to it is gone. A second request
 * does not wait any longer.
 */
export const untilSignal = (): Promise<void> => new Promise((resolve) => {
  let asked: number | undefined
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {
    if (asked !== undefined && performance.now() - asked > sameRequest) process.exit(130)
    asked ??= performance.now()
    resolve()
  })
  process.once('disconnect', resolve)
})
