import { canonicalJson } from '@haochaping/shared/receipt/canonicalJson.ts'
import { firstBreak } from '../domain/ledger.ts'
import { saidHash } from '../domain/rectification/said.ts'
import type { EventFault } from './exportFault.ts'
import type { ExportedEvent, ExportedSaid } from './exportLine.ts'
import type { KeyNamed } from './keyNamed.ts'
import { ratingFaults } from './ratingFaults.ts'
import { tallyAgain } from './tallyAgain.ts'
import { ticketFaults } from './ticketFaults.ts'

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

/** What the figures count of it, from the event itself. */
const tallyFaults = (event: ExportedEvent): EventFault[] => {
  const again = tallyAgain(event)
  return again && canonicalJson(again) === canonicalJson(event.tally) ? [] : [{ why: 'tallyDiffers' }]
}
