/** Makes a fake fail on purpose. */
export type ScriptedFailures<How> = {
  /** The next n calls fail this way; a new order replaces what is left of the one before, n = 0 ends it. */
  failNext(n: number, how?: How): void
  /** How the call at hand shall fail, or undefined when it shall not. */
  take(): How | undefined
}

export const scriptedFailures = <How>(usual: How): ScriptedFailures<How> => {
  let order = { left: 0, how: usual }
  return {
    failNext: (n, how = usual) => { order = { left: n, how } },
    take: () => {
      if (order.left <= 0) return undefined
      order = { ...order, left: order.left - 1 }
      return order.how
    }
  }
}
