/** Something the app did that no phone would let pass, or that the runner cannot play; each fails the test that was running. */
export type Fault = { kind: 'notPlayed' | 'exception' | 'console' | 'setData'; say: string }

const found: Fault[] = []

export const fault = (kind: Fault['kind'], say: string): void => {
  found.push({ kind, say })
  void window.__emit('Runner.fault', { kind, say })
}

/** Ends what was going on, by the name of what the runner lacks. */
export const notPlayed = (what: string): never => {
  fault('notPlayed', what)
  throw new Error(`the runner does not play ${what}`)
}

const text = (value: unknown): string => {
  if (value instanceof Error) return value.stack ?? value.message
  if (typeof value === 'string') return value
  try {
    return JSON.stringify(value)
  } catch {
    return String(value)
  }
}

/** The console as the protocol's events; what is written as an error is a fault, but for the warnings of React. */
export const watchConsole = (): void => {
  const own = window.console
  for (const type of ['log', 'info', 'warn', 'error'] as const) {
    const original = own[type].bind(own)
    own[type] = (...args: unknown[]) => {
      const said = args.map(text)
      void window.__emit('App.logAdded', { type, args: said })
      if (type === 'error' && !said[0]?.startsWith('Warning:')) fault('console', said.join(' '))
      original(...args)
    }
  }
  const thrown = (error: unknown, message: string): void => {
    void window.__emit('App.exceptionThrown', { exceptionDetails: { text: message } })
    fault('exception', text(error ?? message))
  }
  window.addEventListener('error', (event) => thrown(event.error, event.message))
}
