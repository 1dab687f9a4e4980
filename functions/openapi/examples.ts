import type { HallEntry } from '@haochaping/shared/schemas/receiveCases.ts'
import { staffExamples } from './staffExamples.ts'
import { reasonOf } from '@haochaping/shared/standard/reasons.ts'

const eventId = 'k3V9x0QmT7bYw2LrPz8NaA-1'
const code = 'Jq7Tn2VxRk4Wm8YbLc5PzA'
const photoId = 'b7Qm2XyTn4Rk9Wc6Lz1VdA'
const agency = '云州市不动产登记中心'
const item = '不动产转移登记'
const closes = { at: '2026-11-27T15:59:59.999Z', on: '2026-11-27', provisional: false }
const dues = {
  accept: { at: '2026-11-23T15:59:59.999Z', on: '2026-11-23', provisional: false },
  contact: { at: '2026-11-23T15:59:59.999Z', on: '2026-11-23', provisional: false },
  rectify: { at: '2026-12-14T15:59:59.999Z', on: '2026-12-14', provisional: false },
  reply: { at: '2026-12-14T15:59:59.999Z', on: '2026-12-14', provisional: false }
}
const policy = { version: 'yunzhou-2025@1', title: '云州市政务服务“好差评”演示规则（依浙江省2019年方案）', source: '浙江省2019年方案', verified: false }
const service = { eventId, item, agency, window: '7', staff: '李敏', service: '办结', servedOn: '2026-11-20', covers: 1, closes }
const glance = { ...service, state: 'awaiting', workdaysLeft: 5 }
const reason = { code: '208', label: reasonOf('208')?.label ?? '' }
const words = '材料清单没有一次说清，跑了两趟。'
const [received, rated] = ['3f1c9a7e5b2d8046', 'b86d20f4917ca35e'].map((start) => start.repeat(4))
const receipt = {
  content: {
    kind: 'haochaping.receipt', version: 1, number: 'HP-7Q4M-2C9X-K0DT', eventId, item, agency, level: 'dissatisfied',
    contentHash: '5d0e7a13c4f2968b'.repeat(4), ratedAt: '2026-11-21T02:42:00.000Z', policy: policy.version,
    ledger: { position: 2, hash: rated }, countedIn: { agencyCode: 'YZ-BDC', agency, day: '2026-11-20' }
  },
  keyId: 'r1', signature: 'Hn4wq0bV2sXk9TzLr7YdPm3CfJ6aQeG1uBxK8vNtRoDiWyZc5EhSgUlMpAjF-0rT3kVqLwX9nYsHb7CzPdJ2Ag'
}
const message = {
  messageId: `2026-11-23T01:20:00.000Z#${eventId}:tell:2`, at: '2026-11-23T01:20:00.000Z', purpose: 'accepted', title: '承办单位已签收您的评价',
  body: `${agency}已经签收您对“${item}”的评价，接下来会核实情况。办到哪一步，进度里随时能看。`, eventId, item
}
const entry: HallEntry = {
  areaCode: '990100000000', deptCode: 'YZ-BDC', proDepart: agency, taskCode: '11990100YZBDC00000000000000000001', taskName: item,
  projectNo: 'YZ20261120-0007', projectType: '2', proChannel: '2', serviceName: '办结', serviceNumber: 1,
  serviceTime: '2026-11-20 14:30:00', proManager: '李敏', windowNo: '7', userProp: '1', userName: '陈秀兰'
}

/** A worked example of each conversation, all of one story in the fictional 云州市. Each is parsed by its own schema in a test. */
export const examples: Readonly<Record<string, { asked: object; told: object }>> = {
  signIn: {
    asked: { provider: 'wechat', code: '0a3Xyz1w3' },
    told: { token: 'eyJhbGciOiJIUzI1NiJ9.eyJhdWQiOiJzZXNzaW9uIn0.c2lnbmF0dXJl', expiresAt: '2026-11-21T04:40:00.000Z', role: 'citizen' }
  },
  myCases: { asked: {}, told: { cases: [glance] } },
  findCase: { asked: { by: 'code', code }, told: { found: [{ case: glance, pass: 'eyJhbGciOiJIUzI1NiJ9.eyJhdWQiOiJwYXNzIn0.c2lnbmF0dXJl' }] } },
  submitRating: {
    asked: { ratingId: '0b8f6f4e-1d3a-4f57-9c21-6a7e5d4c3b2a', eventId, level: 'dissatisfied', reasons: [reason.code], words, anonymous: true, channel: 'mobile' },
    told: { receipt, next: { contact: dues.contact, reply: dues.reply }, repeated: false }
  },
  caseProgress: {
    asked: { eventId },
    told: {
      case: { ...service, state: 'rated', level: 'dissatisfied', ratedAt: receipt.content.ratedAt, replyDue: dues.reply },
      rating: { level: 'dissatisfied', reasons: [reason], words, anonymous: true, receipt },
      dues, policy,
      steps: [
        { position: 1, at: '2026-11-20T06:31:00.000Z', actor: 'hall', fact: 'received', hash: received },
        { position: 2, at: receipt.content.ratedAt, actor: 'citizen', fact: 'rated', hash: rated }
      ]
    }
  },
  verifyReceipt: {
    asked: { receipt },
    told: { signature: 'valid', record: 'matches', counted: { agency, day: '2026-11-20', at: '2026-11-21T02:42:31.000Z' } }
  },
  receiptKeys: { asked: {}, told: { keys: [{ keyId: 'r1', kty: 'OKP', crv: 'Ed25519', x: 'yW3pKq8ZtL0vHc5RbN7jXm2FgDs9TeAa4UwQoBi6PkM' }] } },
  viewTicket: {
    asked: { eventId },
    told: { eventId, projectNo: entry.projectNo, item, agency, window: '7', level: 'dissatisfied', reasons: [reason.label], words, openedAt: receipt.content.ratedAt, dues, policy }
  },
  myMessages: { asked: {}, told: { messages: [{ ...message, read: false }], unread: 1 } },
  readMessages: { asked: { messageIds: [message.messageId] }, told: { read: [message.messageId] } },
  askUpload: {
    asked: { eventId },
    told: { photoId, url: 'https://photos.example.gov.cn/photos', fields: { key: 'raw/Zt5cR8vQx1Lm3Wb6Ks0YpA' } }
  },
  keepPhoto: {
    asked: { photoId, eventId },
    told: { photo: 'eyJhbGciOiJIUzI1NiJ9.eyJhdWQiOiJwaG90byJ9.c2lnbmF0dXJl', link: 'https://photos.example.gov.cn/photos/Zt5cR8vQx1Lm3Wb6Ks0YpA' }
  },
  receiveCases: { asked: { entries: [entry] }, told: { results: [{ index: 0, outcome: 'received', eventId, code }] } },
  ...staffExamples
}
