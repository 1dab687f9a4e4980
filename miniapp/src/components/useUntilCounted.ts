import { useEffect, useState } from 'react'

/** A rating is counted within seconds: look again soon, a few times, and then leave it. */
const pause = 2000
const most = 5

/** Calls `again` while something is still to be counted. */
export const useUntilCounted = (waiting: boolean, again: () => void): void => {
  const [times, setTimes] = useState(0)
  useEffect(() => {
    if (!waiting || times >= most) return undefined
    const timer = setTimeout(() => {
      setTimes(times + 1)
      again()
    }, pause)
    return () => clearTimeout(timer)
  }, [waiting, times, again])
}
