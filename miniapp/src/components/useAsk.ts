import { useCallback, useEffect, useState } from 'react'
import { useDidShow } from '@tarojs/taro'
import type { Sending } from '../api/client.ts'
import type { Outcome } from '../api/outcome.ts'

/** Asks when the page opens, when it comes to the front again, and whenever `again` is called; what was told stays on screen until the next answer. A page that is left stops waiting. */
export const useAsk = <T>(ask: () => Sending<T>): { outcome: Outcome<T> | undefined; again: () => void } => {
  const [outcome, setOutcome] = useState<Outcome<T>>()
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    const sending = ask()
    void sending.then((answer) => { if (!('failed' in answer && answer.failed === 'aborted')) setOutcome(answer) })
    return sending.abort
    // `ask` is a new function at every drawing; the turn alone says when to ask.
  }, [turn])
  const again = useCallback(() => setTurn((last) => last + 1), [])
  useDidShow(() => { if (outcome !== undefined) again() })
  return { outcome, again }
}
