import { headsOf } from '../domain/seal/head.ts'
import { byteLines } from './byteLines.ts'
import { checkDay, checkNoDayMissing } from './checkDay.ts'
import { checkEnd } from './checkEnd.ts'
import { checkPages, noteMoved } from './checkPages.ts'
import { checkNoPeriodMissing, checkPeriod } from './checkPeriod.ts'
import { checkSeal, checkSealedUntil } from './checkSeal.ts'
import { eventFaults } from './eventFaults.ts'
import type { ExportedEvent, ExportLine } from './exportLine.ts'
import { found, newWalk } from './exportWalk.ts'
import type { AtHand, ExportVerdict, Walk } from './exportWalk.ts'
import { readLine } from './readLine.ts'

/** Checks an export line by line, with what is at hand; memory grows with its agency-days, and by 32 bytes with each event and day on which it grew. */
export const checkExport = async (chunks: AsyncIterable<Uint8Array>, atHand: AtHand): Promise<ExportVerdict> => {
  const walk = newWalk(atHand)
  for await (const bytes of byteLines(chunks)) pass(walk, bytes)
  checkNoDayMissing(walk)
  checkNoPeriodMissing(walk)
  checkPages(walk)
  checkSealedUntil(walk)
  checkEnd(walk)
  return walk.verdict
}

const pass = (walk: Walk, bytes: Buffer): void => {
  walk.line += 1
  const one = readLine(bytes)
  const after = walk.end !== undefined
  if (!after && one?.kind !== 'end') walk.hash.update(bytes).update('\n')
  if (walk.line === 1 && one?.kind !== 'haochaping.export') found(walk, { why: 'notAnExport' })
  else if (!one) found(walk, { why: 'notReadable' })
  else if (after || (walk.line > 1 && one.kind === 'haochaping.export')) found(walk, { why: 'outOfPlace' })
  else take(walk, one)
}

const take = (walk: Walk, one: ExportLine): void => {
  switch (one.kind) {
    case 'haochaping.export': walk.verdict.head = one; return
    case 'event': return checkEvent(walk, one)
    case 'day': return checkDay(walk, one)
    case 'period': return checkPeriod(walk, one)
    case 'seal': return checkSeal(walk, one.seal)
    case 'unreadable':
      walk.verdict.unreadable += 1
      return found(walk, { why: 'unreadable' })
    case 'end': walk.end = one
  }
}

const checkEvent = (walk: Walk, event: ExportedEvent): void => {
  const { verdict, folds, leaves, keyNamed } = walk
  verdict.events += 1
  verdict.entries += event.ledger.length
  if (event.rating) verdict.ratings += 1
  if (event.rating && keyNamed(event.rating.receipt.keyId)) verdict.receipts += 1
  folds.add(event.facts.agencyCode, event.facts.servedOn, event.tally)
  leaves.add(event.eventId, headsOf(event.ledger))
  noteMoved(walk, event)
  for (const fault of eventFaults(event, keyNamed)) found(walk, { ...fault, eventId: event.eventId })
}
