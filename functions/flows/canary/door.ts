import { findCase } from '@haochaping/shared/schemas/findCase.ts'
import { isRefusal } from '@haochaping/shared/schemas/refusal.ts'
import { submitRating } from '@haochaping/shared/schemas/submitRating.ts'
import { signatureHolds } from '../../domain/receipt.ts'
import { entryFacts } from '../../intake/entryFacts.ts'
import { takeIn } from '../takeIn.ts'
import type { TakenIn } from '../takeIn.ts'
import { knock } from './knock.ts'
import type { Plan } from './plan.ts'
import { seenIf, unseen } from './sighting.ts'
import type { Outside, Station } from './sighting.ts'

/** 提交: the case is there, the rating is given at the front door as a citizen gives it, and the receipt that comes back is ours. */
export const door: Station = async (rooms, plan, { channel }) => {
  const taken = await takenIn(rooms, plan)
  if (!taken) return unseen
  const found = channel === 'qrCode' ? await scanned(rooms, plan, taken) : { status: 200, own: {} }
  if (!found.own) return { seen: false, status: found.status }
  const { status, told } = await knock(rooms, plan, { conversation: submitRating, body: { ...plan.rating, ...found.own } })
  if (!told) return { seen: false, status }
  const { receipt } = told
  const key = rooms.keys.receiptKey(receipt.keyId)
  const isOurs = key !== undefined && signatureHolds(receipt, key) && receipt.content.eventId === plan.eventId && receipt.content.level === plan.rating.level
  return isOurs ? { seen: true, receipt } : seenIf(false)
}

const takenIn = async (rooms: Outside, { entry }: Plan): Promise<TakenIn | undefined> => {
  const facts = entryFacts(entry, rooms.clock.now(), 'gbt39046')
  if ('fields' in facts) return undefined
  const taken = await takeIn(rooms, entry, facts)
  return isRefusal(taken) ? undefined : taken
}

/** 扫码: the code on the slip leads to the case, and to the pass by which it may be rated. */
const scanned = async (rooms: Outside, plan: Plan, { code }: TakenIn): Promise<{ status: number; own: { pass: string } | undefined }> => {
  const { status, told } = await knock(rooms, plan, { conversation: findCase, body: { by: 'code', code } })
  const found = told?.found.find((one) => one.case.eventId === plan.eventId)
  return { status, own: found && { pass: found.pass } }
}
