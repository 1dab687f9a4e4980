import { isCanary } from '../domain/canary/isCanary.ts'
import { firstBreak } from '../domain/ledger.ts'
import type { LedgerEntry } from '../domain/ledger.ts'
import { saidHash } from '../domain/rectification/said.ts'
import type { EventFault } from './exportFault.ts'
import type { ExportedEvent, ExportedSaid } from './exportLine.ts'
import type { KeyNamed } from './keyNamed.ts'
import { ratingFaults } from './ratingFaults.ts'

/** Everything in which an exported event contradicts itself, in the order of its ledger. */
export const eventFaults = (event: ExportedEvent, keyNamed: KeyNamed): EventFault[] => {
  const [first] = event.ledger
  if (first?.fact !== 'received') return [{ why: 'ledgerEmpty', position: 1 }]
  const broken = firstBreak(event.ledger)
  if (broken !== undefined) return [{ why: 'ledgerBroken', position: broken }]
  return [...ratingFaults(event, keyNamed), ...saidFaults(event), ...ticketFaults(event), ...tallyFaults(event)]
}

const saidFaults = ({ said, ledger }: ExportedEvent): EventFault[] => {
  const hashes = new Set(ledger.flatMap(({ data }) => String(data['said'] ?? '').split(' ')))
  return said.flatMap((one): EventFault[] => {
    if (!hashes.has(one.hash)) return [{ why: 'saidNotInLedger' }]
    return isItself(one) ? [] : [{ why: 'saidDiffers' }]
  })
}

/** Whether the words are those of the hash; true where they were left out. */
const isItself = ({ hash, words, photos, salt }: ExportedSaid): boolean =>
  words === undefined || photos === undefined || salt === undefined || saidHash({ words, photos, salt }) === hash

const times = (ledger: readonly LedgerEntry[], fact: LedgerEntry['fact']): number => ledger.filter((entry) => entry.fact === fact).length

/** Left out of the figures: by the appeals panel, or a test 差评 of the system itself, which alone may be retired. */
const isLeftOut = ({ facts: { agencyCode }, ledger }: ExportedEvent): boolean =>
  times(ledger, 'excluded') > 0 || (isCanary(agencyCode) && times(ledger, 'retired') > 0)

/** What the ledger says of a ticket: whether there is one, how many hands and rounds it had, whether it was left out of the figures. */
const ticketFaults = (event: ExportedEvent): EventFault[] => {
  const { ticket, ledger } = event
  const told = times(ledger, 'ticketOpened') === 0 ? undefined : {
    hands: 1 + times(ledger, 'transferred'), round: 1 + times(ledger, 'reopened'), excluded: isLeftOut(event),
    concluded: times(ledger, 'concluded') > 0
  }
  const agrees = told === undefined ? ticket === undefined
    : ticket !== undefined && ticket.hands === told.hands && ticket.round === told.round
      && (ticket.phase === 'excluded') === told.excluded && (!told.concluded || ticket.phase === 'closed')
  return agrees ? [] : [{ why: 'ticketDiffers' }]
}

/** What the figures count, as the ledger has it. */
const tallyFaults = (event: ExportedEvent): EventFault[] => {
  const { tally, ticket, ledger } = event
  const rated = ledger.find(({ fact }) => fact === 'rated')
  const closed = ledger.find(({ fact }) => fact === 'windowClosed')
  const unrated = isLeftOut(event) ? 'unrated' : 'awaiting'
  const state = rated ? (isLeftOut(event) && ticket ? 'excluded' : 'rated') : closed?.data['outcome'] ?? unrated
  const level = (rated ?? closed)?.data['level']
  return tally.state === state && tally.level === level ? [] : [{ why: 'tallyDiffers' }]
}
