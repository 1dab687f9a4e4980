import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import { shippedCalendar } from '@haochaping/shared/calendar/workCalendar.ts'
import { policyOf } from '@haochaping/shared/policy/activePolicy.ts'
import type { SubmitRating } from '@haochaping/shared/schemas/submitRating.ts'
import { randomBytes, randomUUID } from 'node:crypto'
import { newEvent } from '../domain/newEvent.ts'
import type { RatingScene } from '../domain/ratingScene.ts'
import type { ServiceEvent } from '../domain/serviceEvent.ts'
import { newKeyRing } from '../keys/newKeyRing.ts'
import { ringKeys } from '../keys/ringKeys.ts'
import { eventIdOf } from '../storage/keys.ts'

/** Saturday 21 November 2026, 10:42 in Shanghai: when most stories of the tests are told. */
export const rightNow = '2026-11-21T02:42:00.000Z'

export const testRing = newKeyRing()
export const testKeys = ringKeys(testRing)
export const zhejiang = policyOf('zhejiang-2019@1')

/** Changes to the usual event: the case, the applicant, the day, or the policy version. */
export type EventLike = { projectNo?: string; serviceNumber?: number; person?: string; servedAt?: string; agencyCode?: string; policy?: string; receivedAt?: string }

/** A finished service that its applicant may rate. */
export const anEvent = ({ policy = 'zhejiang-2019@1', ...like }: EventLike = {}): ServiceEvent => {
  const { projectNo = `YZ${randomUUID()}`, serviceNumber = 1, servedAt = '2026-11-20T06:30:00.000Z', agencyCode = 'AGENCY-LAND' } = like
  const code = randomBytes(16).toString('base64url')
  return newEvent({
    eventId: eventIdOf(testKeys.index('case', projectNo), serviceNumber),
    receivedAt: like.receivedAt ?? servedAt,
    entryDigest: testKeys.index('entry', projectNo),
    keys: { person: testKeys.index('person', like.person ?? 'TEST-PERSON'), name: testKeys.index('name', '陈秀兰'), code: testKeys.index('code', code) },
    sealed: { name: testKeys.seal('陈秀兰', 'name'), code: testKeys.seal(code, 'code') },
    facts: {
      region: '990100', agencyCode, agency: '市自然资源局', itemCode: 'ITEM-1', item: '不动产转移登记', projectNo,
      caseKind: 'promised', place: 'window', window: '7', staff: '李敏', service: '办结', serviceNumber,
      serviceKind: { kind: 'single' }, servedAt, servedOn: localDateOf(servedAt)
    }
  }, policyOf(policy), shippedCalendar)
}

/** What a citizen asks when she rates. */
export const aRating = (event: ServiceEvent, asked: Partial<SubmitRating> = {}): SubmitRating =>
  ({ ratingId: randomUUID(), eventId: event.eventId, level: 'verySatisfied', reasons: [], anonymous: false, channel: 'mobile', ...asked })

/** The circumstances of a rating by the applicant herself. */
export const aScene = (scene: Partial<RatingScene> = {}): RatingScene => ({
  now: rightNow, rater: { key: testKeys.index('person', 'TEST-PERSON'), by: 'owner' }, policy: zhejiang, calendar: shippedCalendar,
  signer: testKeys.receiptSigner, salt: randomBytes(16).toString('base64url'), receiptNumber: 'HP-TEST-TEST-TEST', ...scene
})
