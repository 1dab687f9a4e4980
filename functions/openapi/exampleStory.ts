import { reasonOf } from '@haochaping/shared/standard/reasonOf.ts'

/** The facts of one story in the fictional 云州市, which all examples tell: a 差评 of a Saturday, taken up on Monday. */
const eventId = 'k3V9x0QmT7bYw2LrPz8NaA-1'
const agency = '云州市不动产登记中心'
const item = '不动产转移登记'
const projectNo = 'YZ20261120-0007'
const level = 'dissatisfied'
const ratedAt = '2026-11-21T02:42:00.000Z'
const acceptedAt = '2026-11-23T01:20:00.000Z'
const endOf = (day: string) => ({ at: `${day}T15:59:59.999Z`, on: day, provisional: false })
const dues = { accept: endOf('2026-11-23'), contact: endOf('2026-11-23'), rectify: endOf('2026-12-07'), reply: endOf('2026-12-07') }
const policy = { version: 'yunzhou-2025@1', title: '云州市政务服务“好差评”演示规则（依浙江省2019年方案）', source: '浙江省2019年方案', verified: false }
const service = { eventId, item, agency, window: '7', staff: '李敏', service: '办结', servedOn: '2026-11-20', covers: 1, closes: endOf('2026-11-27') }
const reason = { code: '208', label: reasonOf('208')?.label ?? '' }
const words = '材料清单没有一次说清，跑了两趟。'
const hashes = ['3f1c9a7e5b2d8046', 'b86d20f4917ca35e', '0d94e7b1c6583af2', '7ae05c3f1d9b2846', 'c15f8e3b7a0264d9', '92b4d06e8f3c17a5'].map((start) => start.repeat(4))
const steps = [
  { at: '2026-11-20T06:31:00.000Z', actor: 'hall', fact: 'received' }, { at: ratedAt, actor: 'citizen', fact: 'rated' }, { at: ratedAt, actor: 'system', fact: 'ticketOpened' },
  { at: '2026-11-21T02:42:08.000Z', actor: 'system', fact: 'handlerNotified' }, { at: '2026-11-21T02:42:31.000Z', actor: 'system', fact: 'counted' },
  { at: acceptedAt, actor: 'handler', fact: 'accepted' }
].map((step, index) => ({ position: index + 1, ...step, hash: hashes[index] ?? '' }))
const receipt = {
  content: {
    kind: 'haochaping.receipt', version: 1, number: 'HP-7Q4M-2C9X-K0DT', eventId, item, agency, level,
    contentHash: '5d0e7a13c4f2968b'.repeat(4), ratedAt, policy: policy.version,
    ledger: { position: 2, hash: hashes[1] ?? '' }, countedIn: { agencyCode: 'YZ-BDC', agency, day: service.servedOn }
  },
  keyId: 'r1', signature: 'Hn4wq0bV2sXk9TzLr7YdPm3CfJ6aQeG1uBxK8vNtRoDiWyZc5EhSgUlMpAjF-0rT3kVqLwX9nYsHb7CzPdJ2Ag'
}

export const exampleStory = { eventId, agency, item, projectNo, level, ratedAt, acceptedAt, countedAt: steps[4]?.at, dues, policy, service, reason, words, receipt, steps, endOf }
