import type { CaseGlance } from '@haochaping/shared/schemas/caseGlance.ts'
import type { CaseProgress } from '@haochaping/shared/schemas/caseProgress.ts'
import { caseProgress } from '../api/caseProgress.ts'
import type { Outcome } from '../api/outcome.ts'
import { knownCase } from '../state/knownCases.ts'
import { useAsk } from './useAsk.ts'

const passOf = (eventId: string): { pass?: string } => {
  const pass = knownCase(eventId)?.pass
  return pass === undefined ? {} : { pass }
}

/** What became of a service event, asked with the pass by which it was found, if any. */
export const useProgress = (eventId: string): { outcome: Outcome<CaseProgress> | undefined; again: () => void } =>
  useAsk(() => caseProgress({ eventId, ...passOf(eventId) }))

/** The case itself: from this phone while the network is away, and the server's word as soon as it comes. */
export const useCase = (eventId: string): { theCase: CaseGlance | undefined; outcome: Outcome<CaseProgress> | undefined; again: () => void } => {
  const { outcome, again } = useProgress(eventId)
  const told = outcome !== undefined && 'told' in outcome ? outcome.told.case : undefined
  return { theCase: told ?? knownCase(eventId)?.case, outcome, again }
}
