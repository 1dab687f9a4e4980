import { signatureHolds } from '../domain/receipt.ts'
import { contentHash } from '../domain/rating.ts'
import type { LedgerEntry } from '../domain/ledger.ts'
import type { EventFault, Fault } from './exportFault.ts'
import type { ExportedEvent } from './exportLine.ts'
import type { KeyNamed } from './keyNamed.ts'

type Rating = NonNullable<ExportedEvent['rating']>

/** In what a rating, its receipt and the ledger contradict one another. */
export const ratingFaults = (event: ExportedEvent, keyNamed: KeyNamed): EventFault[] => {
  const { rating, again, ledger } = event
  const entry = ledger.find(({ fact }) => fact === 'rated')
  const found = (why: Fault): EventFault[] => [{ why, ...(entry ? { position: entry.position } : {}) }]
  const second = ledger.find(({ fact }) => fact === 'ratedAgain')
  if (again !== second?.data['level']) return found('ratingDiffers')
  if (!rating && !entry) return []
  if (!rating || !entry) return found('ratingNotInLedger')
  const why = faultOf(event, { rating, entry }, keyNamed)
  return why ? found(why) : []
}

const faultOf = (event: ExportedEvent, { rating, entry }: { rating: Rating; entry: LedgerEntry }, keyNamed: KeyNamed): Fault | undefined => {
  const { level, ratedAt, by, receipt } = rating
  if (level !== entry.data['level'] || ratedAt !== entry.at || by !== entry.data['by']) return 'ratingDiffers'
  if (contentOf(rating) !== entry.data['content']) return 'contentDiffers'
  if (!receiptAgrees(event, { rating, entry })) return 'receiptDiffers'
  const key = keyNamed(receipt.keyId)
  return key && !signatureHolds(receipt, key) ? 'receiptForged' : undefined
}

/** The hash of what was said; without its words only the receipt tells it. */
const contentOf = ({ level, reasons, words, photos, anonymous, salt, receipt }: Rating): string =>
  salt === undefined ? receipt.content.contentHash : contentHash({ level, reasons, words, photos, anonymous, salt })

const receiptAgrees = ({ eventId, facts, policy }: ExportedEvent, { rating, entry }: { rating: Rating; entry: LedgerEntry }): boolean => {
  const { content } = rating.receipt
  const { ledger, countedIn } = content
  return content.eventId === eventId && content.level === rating.level && content.ratedAt === rating.ratedAt && content.policy === policy
    && content.contentHash === entry.data['content'] && ledger.position === entry.position && ledger.hash === entry.hash
    && countedIn.agencyCode === facts.agencyCode && countedIn.agency === facts.agency && countedIn.day === facts.servedOn && content.item === facts.item
}
