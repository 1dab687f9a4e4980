import { isCanary } from '../domain/canary/isCanary.ts'
import type { LedgerEntry } from '../domain/ledger.ts'
import type { Clock } from '../domain/rectification/clock.ts'
import type { EventFault } from './exportFault.ts'
import type { ExportedEvent, ExportedTicket } from './exportLine.ts'

type Ledger = readonly LedgerEntry[]

const times = (ledger: Ledger, fact: LedgerEntry['fact']): number => ledger.filter((entry) => entry.fact === fact).length

/** In what a ticket and the ledger contradict one another: whether there is one, its hands and rounds, the way each round went and her word on it, what was late. */
export const ticketFaults = (event: ExportedEvent): EventFault[] => {
  const { ticket, ledger } = event
  const isOpened = times(ledger, 'ticketOpened') > 0
  const agrees = ticket ? isOpened && (ticket.phase === 'excluded') === isLeftOut(event) && course(ticket, ledger) && words(ticket, ledger) && lateness(ticket, ledger) : !isOpened
  return agrees ? [] : [{ why: 'ticketDiffers' }]
}

/** Left out of the figures: by the appeals panel, or a test 差评 of the system itself, which alone may be retired. */
const isLeftOut = ({ facts: { agencyCode }, ledger }: ExportedEvent): boolean =>
  times(ledger, 'excluded') > 0 || (isCanary(agencyCode) && times(ledger, 'retired') > 0)

const course = ({ phase, hands, round, rounds }: ExportedTicket, ledger: Ledger): boolean =>
  hands === 1 + times(ledger, 'transferred') && round === 1 + times(ledger, 'reopened') && rounds.length === round - 1
  && (times(ledger, 'concluded') === 0 || phase === 'closed' || phase === 'excluded')

/** The entries of each round, the last one included. */
const byRound = (ledger: Ledger): Ledger[] => {
  const ends = ledger.flatMap(({ fact }, at) => (fact === 'reopened' ? [at] : []))
  return [...ends, ledger.length].map((end, n) => ledger.slice(ends[n - 1] ?? 0, end))
}

const words = ({ phase, way, verdict, end, rounds }: ExportedTicket, ledger: Ledger): boolean => {
  const told = byRound(ledger).map((entries) => {
    const last = (fact: LedgerEntry['fact'], name: string) => entries.findLast((entry) => entry.fact === fact)?.data[name]
    return { way: last('wayDecided', 'way'), verdict: last('judged', 'verdict') }
  })
  const now = told.at(-1)
  const ended = rounds.every((round, n) => round.way === told[n]?.way && round.verdict === told[n]?.verdict)
  const isUnanswered = phase === 'closed' && now?.verdict === undefined
  return ended && (way === undefined || way === now?.way) && (verdict === undefined || verdict === now?.verdict) && (end === 'noAnswer') === isUnanswered
    && (phase !== 'closed' || isUnanswered || verdict !== undefined) && (end === 'concluded') === (phase === 'closed' && times(ledger, 'concluded') > 0)
}

/** A breach stands in the ledger once for each clock that ran over; one that was stopped afterwards no longer shows it. */
const lateness = ({ clocks, rounds }: ExportedTicket, ledger: Ledger): boolean => {
  const all = [...rounds.flatMap((round) => round.clocks), ...clocks]
  const counted = (step: Clock['step'], ...states: Clock['state'][]) => all.filter((clock) => clock.step === step && states.includes(clock.state)).length
  return [...new Set(all.map(({ step }) => step))].every((step) => {
    const breaches = ledger.filter(({ fact, data }) => fact === 'breached' && data['step'] === step).length
    return breaches >= counted(step, 'overdue', 'late') && breaches <= counted(step, 'overdue', 'late', 'stopped')
  })
}
