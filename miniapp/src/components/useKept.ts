import { useCallback, useEffect, useMemo, useState } from 'react'
import { useDidShow } from '@tarojs/taro'
import type { Sending } from '../api/client.ts'
import { isTold, mayPass } from '../api/outcome.ts'
import type { Outcome, Trouble } from '../api/outcome.ts'

/** What is asked, by a name of its own, and this phone's memory of it; `note` is told every outcome. */
export type Question<T> = { name: string; ask: () => Sending<T>; remembered: () => T | undefined; note: (outcome: Outcome<T>) => void }

/** `kept`: what is shown is the phone's memory. `trouble` stands beside what is shown, or instead of it. */
export type Kept<T> = { shown: T | undefined; kept: boolean; asking: boolean; trouble: Trouble | undefined; again: () => void }

/** What came of the last request about one name; `turn` says of which request. */
type Answer<T> = { name: string; turn?: number; told?: T; trouble?: Trouble }

/** First what this phone remembers, then the server's. Asked anew when the page comes to the front; a failure takes nothing away, a refusal everything. */
export const useKept = <T>({ name, ask, remembered, note }: Question<T>): Kept<T> => {
  const [answer, setAnswer] = useState<Answer<T>>({ name })
  const [turn, setTurn] = useState(0)
  const memory = useMemo(remembered, [name])
  useEffect(() => {
    let left = false
    const sending = ask()
    void sending.then((outcome) => {
      if (left) return
      note(outcome)
      setAnswer((before) => ({ ...after(before.name === name ? before : { name }, outcome), turn }))
    })
    return () => {
      left = true
      sending.abort()
    }
    // The functions are new at every drawing; the name and the turn say when to ask.
  }, [name, turn])
  const again = useCallback(() => setTurn((before) => before + 1), [])
  const current: Answer<T> = answer.name === name ? answer : { name }
  useDidShow(() => { if (current.turn === turn) again() })
  const refused = current.trouble !== undefined && !mayPass(current.trouble)
  const shown = refused ? undefined : current.told ?? memory
  return { shown, kept: shown !== undefined && current.told === undefined, asking: current.turn !== turn, trouble: current.trouble, again }
}

const after = <T>({ name, told }: Answer<T>, outcome: Outcome<T>): Answer<T> => {
  if (isTold(outcome)) return { name, told: outcome.told }
  return { name, trouble: outcome, ...(told === undefined || !mayPass(outcome) ? {} : { told }) }
}
