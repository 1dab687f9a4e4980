import { useEffect, useState } from 'react'

/** The first pause, in ms; each is twice the one before, up to the longest. A rating is counted within a minute, or within seconds. */
const first = 2000
const longest = 30_000
/** About nine minutes in all: whoever leaves a page open does not ask for ever. */
const most = 20

/** Calls `again` while something is still to be counted, ever more seldom. */
export const useUntilCounted = (waiting: boolean, again: () => void): void => {
  const [times, setTimes] = useState(0)
  useEffect(() => {
    if (!waiting || times >= most) return undefined
    const timer = setTimeout(() => {
      setTimes(times + 1)
      again()
    }, Math.min(first * 2 ** times, longest))
    return () => clearTimeout(timer)
  }, [waiting, times, again])
}
