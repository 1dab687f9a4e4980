import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import type { ConsentAnswer, RecordConsent } from '@haochaping/shared/schemas/recordConsent.ts'
import type { TemplateKind } from '@haochaping/shared/schemas/templateKind.ts'
import type { ConsentEntry } from './consentEntry.ts'
import { withEntries } from './consentLedger.ts'
import type { ConsentLedger } from './consentLedger.ts'

/** What her phone says she answered, when we heard it, and which kinds are long-term templates here. */
export type ConsentReport = Pick<RecordConsent, 'reportId' | 'answers'> & { at: Instant; longTerm: readonly TemplateKind[] }

/** The ledger after a report. The same report again changes nothing, whatever it says; of two answers about one kind the first counts. */
export const reported = (ledger: ConsentLedger, { reportId, answers, at, longTerm }: ConsentReport): ConsentLedger => {
  const key = `report:${reportId}`
  if (ledger.entries.some((entry) => entry.key === key)) return ledger
  const each = answers.filter(({ kind }, place) => answers.findIndex((answer) => answer.kind === kind) === place)
  return withEntries(ledger, each.flatMap((answer) => factsIn(answer, longTerm.includes(answer.kind)).map((what): ConsentEntry => ({ what, kind: answer.kind, key, at }))))
}

/** A template that was filtered out was not put to her: nothing has happened. */
const factsIn = ({ answer, always }: ConsentAnswer, longTerm: boolean): ConsentEntry['what'][] => {
  const kept: ConsentEntry['what'][] = always ? ['alwaysKeep'] : []
  switch (answer) {
    case 'accept': return [longTerm ? 'longTermGranted' : 'granted', ...kept]
    case 'reject': return [longTerm ? 'longTermWithdrawn' : 'refused', ...kept]
    case 'ban': return ['banned']
    case 'filter': return []
  }
}
