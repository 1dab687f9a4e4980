import { canonicalJson } from '@haochaping/shared/receipt/canonicalJson.ts'
import { caseProgress } from '@haochaping/shared/schemas/caseProgress.ts'
import { verifyReceipt } from '@haochaping/shared/schemas/verifyReceipt.ts'
import { knock } from './knock.ts'
import { seenIf, unseen } from './sighting.ts'
import type { Station } from './sighting.ts'

/** 查得到: at the front door again, its author sees her rating, her receipt and that it counts; and whoever holds the receipt is told the same. */
export const author: Station = async (rooms, plan, { receipt }) => {
  if (!receipt) return unseen
  const { rating: { level } } = plan
  const progress = await knock(rooms, plan, { conversation: caseProgress })
  if (!progress.told) return { seen: false, status: progress.status }
  const { rating, countedAt, handling } = progress.told
  const shown = rating?.level === level && canonicalJson(rating.receipt) === canonicalJson(receipt) && countedAt !== undefined && handling !== undefined
  const { status, told } = await knock(rooms, plan, { conversation: verifyReceipt, body: { receipt } })
  if (!told) return { seen: false, status }
  return seenIf(shown && told.signature === 'valid' && told.record === 'matches' && told.counted?.day === receipt.content.countedIn.day)
}
