import type { Summary, ViewSummary } from '@haochaping/shared/schemas/viewSummary.ts'
import { isTold, mayPass } from '../api/outcome.ts'
import type { Outcome } from '../api/outcome.ts'
import { viewSummary } from '../api/viewSummary.ts'
import { useKept } from '../components/useKept.ts'
import type { Kept } from '../components/useKept.ts'
import { keptSummary, useKnownSummaries } from './state/knownSummaries.ts'

export type SummaryState = Omit<Kept<Summary>, 'shown'> & { summary: Summary | undefined }

/** The figures of a place in a period: first what this phone remembers, then the server's. */
export const useSummary = (asked: ViewSummary): SummaryState => {
  const { shown, ...rest } = useKept({
    name: `${asked.place ?? ''}/${asked.period}`, ask: () => viewSummary(asked), remembered: () => keptSummary(asked), note: (outcome) => note(asked, outcome)
  })
  return { summary: shown, ...rest }
}

const note = (asked: ViewSummary, outcome: Outcome<Summary>): void => {
  const { keep, drop } = useKnownSummaries.getState()
  if (isTold(outcome)) keep(asked, outcome.told)
  else if (!mayPass(outcome)) drop(asked)
}
