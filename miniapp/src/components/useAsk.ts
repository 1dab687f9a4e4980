import { useCallback, useEffect, useState } from 'react'
import { useDidShow } from '@tarojs/taro'
import type { Sending } from '../api/client.ts'
import type { Outcome } from '../api/outcome.ts'

/** Asks when the page opens, when it comes to the front again, and whenever `again` is called; what was told stays on screen until there is another answer. A page that is left stops waiting. */
export const useAsk = <T>(ask: () => Sending<T>): { outcome: Outcome<T> | undefined; again: () => void } => {
  const [outcome, setOutcome] = useState<Outcome<T>>()
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    const sending = ask()
    void sending.then((answer) => { setOutcome((before) => afterAnswer(before, answer)) })
    return sending.abort
    // `ask` is a new function at every drawing; the turn alone says when to ask.
  }, [turn])
  const again = useCallback(() => setTurn((last) => last + 1), [])
  useDidShow(() => { if (outcome !== undefined) again() })
  return { outcome, again }
}

/** No answer takes nothing away from what an earlier one told; a refusal does. */
const afterAnswer = <T>(before: Outcome<T> | undefined, answer: Outcome<T>): Outcome<T> | undefined =>
  'failed' in answer && (answer.failed === 'aborted' || (before !== undefined && 'told' in before)) ? before : answer
