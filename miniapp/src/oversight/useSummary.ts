import { useCallback, useEffect, useMemo, useState } from 'react'
import { useDidShow } from '@tarojs/taro'
import type { Summary, ViewSummary } from '@haochaping/shared/schemas/viewSummary.ts'
import { isTold, mayPass } from '../api/outcome.ts'
import type { Outcome, Trouble } from '../api/outcome.ts'
import { viewSummary } from '../api/viewSummary.ts'
import { keptSummary, useKnownSummaries } from './state/knownSummaries.ts'

/** `kept`: what is shown is the phone's memory. `trouble` stands beside what is shown, or instead of it. */
export type SummaryState = { summary: Summary | undefined; kept: boolean; asking: boolean; trouble: Trouble | undefined; again: () => void }

/** What came of the last request about one place and period; `turn` says of which request. */
type Answer = { name: string; turn?: number; told?: Summary; trouble?: Trouble }

/** The figures of a place in a period: first what this phone remembers, then the server's. Asked anew when the page comes to the front; a failure takes nothing away, a refusal everything. */
export const useSummary = (asked: ViewSummary): SummaryState => {
  const name = `${asked.place ?? ''}/${asked.period}`
  const [answer, setAnswer] = useState<Answer>({ name })
  const [turn, setTurn] = useState(0)
  const remembered = useMemo(() => keptSummary(asked), [name])
  useEffect(() => {
    const sending = viewSummary(asked)
    void sending.then((outcome) => {
      if (isAborted(outcome)) return
      note(asked, outcome)
      setAnswer((before) => ({ ...after(before.name === name ? before : { name }, outcome), turn }))
    })
    return sending.abort
    // `asked` is a new object at every drawing; its name and the turn say when to ask.
  }, [name, turn])
  const again = useCallback(() => setTurn((before) => before + 1), [])
  const current: Answer = answer.name === name ? answer : { name }
  useDidShow(() => { if (current.turn === turn) again() })
  const refused = current.trouble !== undefined && !mayPass(current.trouble)
  const summary = refused ? undefined : current.told ?? remembered
  return { summary, kept: summary !== undefined && current.told === undefined, asking: current.turn !== turn, trouble: current.trouble, again }
}

const isAborted = (outcome: Outcome<Summary>): boolean => 'failed' in outcome && outcome.failed === 'aborted'

const after = ({ name, told }: Answer, outcome: Outcome<Summary>): Answer => {
  if (isTold(outcome)) return { name, told: outcome.told }
  return { name, trouble: outcome, ...(told === undefined || !mayPass(outcome) ? {} : { told }) }
}

const note = (asked: ViewSummary, outcome: Outcome<Summary>): void => {
  const { keep, drop } = useKnownSummaries.getState()
  if (isTold(outcome)) keep(asked, outcome.told)
  else if (!mayPass(outcome)) drop(asked)
}
