import { useState } from 'react'

/** So many rows are drawn at first and with each step more: a page of WeChat's may hold a thousand nodes in all. */
const step = 30

/** The first of many rows, and how many are left. */
export const useSome = <T>(all: readonly T[]): { some: readonly T[]; left: number; more: () => void } => {
  const [count, setCount] = useState(step)
  return { some: all.slice(0, count), left: Math.max(0, all.length - count), more: () => setCount(count + step) }
}
