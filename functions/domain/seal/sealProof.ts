import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { DaySeal } from '@haochaping/shared/schemas/daySeal.ts'
import type { SealProof } from '@haochaping/shared/schemas/proveInSeal.ts'
import type { Receipt } from '@haochaping/shared/schemas/receipt.ts'
import { firstBreak } from '../ledger.ts'
import type { ServiceEvent } from '../serviceEvent.ts'
import { headsOf } from './head.ts'
import { leafOf } from './leafOf.ts'
import { merklePath, rootFrom } from './merkle.ts'

/** Proves to whoever holds a receipt that it is under the seal of its day; undefined where the seal was made over another ledger than this. */
export const sealProof = ({ eventId, ledger }: Pick<ServiceEvent, 'eventId' | 'ledger'>, { content }: Receipt, { seal, leaves }: { seal: DaySeal; leaves: readonly Buffer[] }): SealProof | undefined => {
  const head = headsOf(ledger).find(({ day }) => day === seal.day)
  const at = head ? leaves.findIndex((leaf) => leaf.equals(leafOf(eventId, head))) : -1
  if (!head || at === -1) return undefined
  const proof = { seal, entries: ledger.slice(content.ledger.position, head.position), path: merklePath(leaves, at).map(({ side, hash }) => ({ side, hash: hash.toString('hex') })) }
  return isUnderRoot({ content }, proof) ? proof : undefined
}

/** Whether the rating of this receipt, with what followed it that day, leads to the root of the seal. The signatures of both are looked at elsewhere. */
export const isUnderRoot = ({ content }: Pick<Receipt, 'content'>, { seal, entries, path }: SealProof): boolean => {
  const rated = { ...content.ledger, at: content.ratedAt }
  const steps = path.map(({ side, hash }) => ({ side, hash: Buffer.from(hash, 'hex') }))
  return localDateOf(content.ratedAt) === seal.day && firstBreak(entries, rated) === undefined
    && rootFrom(leafOf(content.eventId, entries.at(-1) ?? rated), steps).toString('hex') === seal.root
}
