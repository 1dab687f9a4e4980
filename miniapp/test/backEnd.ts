import type { CaseGlance } from '@haochaping/shared/schemas/caseGlance.ts'
import type { CaseProgress } from '@haochaping/shared/schemas/caseProgress.ts'
import type { Receipt } from '@haochaping/shared/schemas/receipt.ts'
import type { Refused } from '@haochaping/shared/schemas/refusal.ts'
import { SubmitRating } from '@haochaping/shared/schemas/submitRating.ts'
import type { RatingAccepted } from '@haochaping/shared/schemas/submitRating.ts'
import { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { Level } from '@haochaping/shared/standard/levels.ts'
import { isBad } from '@haochaping/shared/standard/levels.ts'
import { phone } from './taro.ts'
import type { Request } from './taro.ts'

const day = (text: string): LocalDate => LocalDate.parse(text)
export const dueOn = (text: string, provisional = false) => ({ at: `${text}T15:59:59.999Z`, on: day(text), provisional })
export const eventId = 'aaaaaaaaaaaaaaaaaaaaaa-1'
export const dues = { accept: dueOn('2026-11-23'), contact: dueOn('2026-11-24'), rectify: dueOn('2026-12-11'), reply: dueOn('2026-12-14') }

export const glance = (changed: Partial<CaseGlance> = {}): CaseGlance => ({
  eventId, item: '居民身份证换领', agency: '市公安局', window: '3 号窗口', staff: '周敏', service: '办结',
  servedOn: day('2026-11-20'), covers: 1, state: 'awaiting', closes: dueOn('2026-11-27'), workdaysLeft: 4, ...changed
})

export const receiptFor = (level: Level): Receipt => ({
  content: {
    kind: 'haochaping.receipt', version: 1, number: 'HP-7Q4M-2C9X', eventId, item: '居民身份证换领', agency: '市公安局', level,
    contentHash: 'a'.repeat(64), ratedAt: '2026-11-22T02:10:30.000Z', policy: 'national-default@1',
    ledger: { position: 2, hash: `9f2c${'0'.repeat(56)}a71e` }, countedIn: { agencyCode: '1', agency: '市公安局', day: day('2026-11-20') }
  },
  keyId: 'k1', signature: 'sig'
})

export const progressFor = (level?: Level): CaseProgress => ({
  case: glance(level === undefined ? {} : { state: 'rated', level, ratedAt: '2026-11-22T02:10:30.000Z' }),
  ...(level === undefined ? {} : { rating: { level, reasons: [], anonymous: true, photos: [], receipt: receiptFor(level) } }),
  ...(level !== undefined && isBad(level) ? { dues } : {}),
  policy: { version: 'national-default@1', title: '规则', source: '国办发〔2019〕51号', verified: true },
  steps: [{ position: 1, at: '2026-11-20T07:00:00.000Z', actor: 'hall', fact: 'received', hash: 'b'.repeat(64) }],
  can: []
})

/** A server that stores each rating once by its id, and can be made to refuse, to lose its replies or to be away. */
export const backEnd = {
  stored: new Map<string, RatingAccepted>(),
  refuse: undefined as Refused | undefined,
  away: false,
  losesReply: false,
  reset() {
    Object.assign(this, { refuse: undefined, away: false, losesReply: false })
    this.stored.clear()
    phone.answer = answer
  }
}

const told = (data: unknown) => ({ statusCode: 200, data: JSON.stringify(data) })

const answer = async (request: Request) => {
  if (backEnd.away) throw new Error('offline')
  if (request.url === '/api/sign-in') return told({ token: 'fresh', expiresAt: '2026-12-22T02:00:00.000Z', role: 'citizen' })
  if (request.url.endsWith('/progress')) return told(progressFor())
  if (request.url.startsWith('/api/my/cases')) return told({ cases: [glance()] })
  if (request.url === '/api/ratings') return rated(request)
  return { statusCode: 404, data: JSON.stringify({ refused: 'noSuchRoute', say: '', requestId: 'r' }) }
}

const rated = (request: Request) => {
  if (backEnd.refuse !== undefined) return { statusCode: 409, data: JSON.stringify({ refused: backEnd.refuse, say: '', requestId: 'r1' }) }
  const asked = SubmitRating.parse(JSON.parse(request.data ?? ''))
  const before = backEnd.stored.get(asked.ratingId)
  const accepted = before ?? { receipt: receiptFor(asked.level), ...(isBad(asked.level) ? { next: { contact: dues.contact, reply: dues.reply } } : {}), repeated: false }
  backEnd.stored.set(asked.ratingId, { ...accepted, repeated: true })
  if (backEnd.losesReply) throw new Error('reply lost')
  return told(accepted)
}

/** The ratings that were sent, as they went over the wire. */
export const ratingsSent = (): SubmitRating[] =>
  phone.asked.filter((one) => one.url === '/api/ratings').map((one) => SubmitRating.parse(JSON.parse(one.data ?? '')))
