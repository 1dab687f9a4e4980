import type { HallEntry } from '@haochaping/shared/schemas/receiveCases.ts'
import { assignmentExamples } from './assignmentExamples.ts'
import { exampleStory } from './exampleStory.ts'
import { exportExamples } from './exportExamples.ts'
import { handlingExamples } from './handlingExamples.ts'
import { figureExamples } from './figureExamples.ts'
import { staffExamples } from './staffExamples.ts'

const { eventId, agency, item, projectNo, level, acceptedAt, countedAt, dues, service, reason, words, receipt } = exampleStory
const code = 'Jq7Tn2VxRk4Wm8YbLc5PzA'
const photoId = 'b7Qm2XyTn4Rk9Wc6Lz1VdA'
const glance = { ...service, state: 'awaiting', workdaysLeft: 5 }
const message = {
  messageId: `${acceptedAt}#${eventId}:deliver:6-1`, at: acceptedAt, purpose: 'accepted', title: '承办单位已签收您的评价',
  body: `${agency}已经签收您对“${item}”的评价，接下来会核实情况。办到哪一步，进度里随时能看。`, eventId, item
}
const seal = {
  kind: 'haochaping.seal', version: 1, region: '990100', day: '2026-11-21', events: 3120, root: 'a41c7be05d9f3826'.repeat(4), previous: '6e0b93d27fc85a14'.repeat(4),
  at: '2026-11-21T16:10:24.000Z', keyId: 'r1', signature: receipt.signature
}
const entry: HallEntry = {
  areaCode: '990100000000', deptCode: 'YZ-BDC', proDepart: agency, taskCode: '11990100YZBDC00000000000000000001', taskName: item,
  projectNo, projectType: '2', proChannel: '2', serviceName: '办结', serviceNumber: 1,
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
    asked: { ratingId: '0b8f6f4e-1d3a-4f57-9c21-6a7e5d4c3b2a', eventId, level, reasons: [reason.code], words, anonymous: true, channel: 'mobile' },
    told: { receipt, next: { contact: dues.contact, reply: dues.reply }, repeated: false }
  },
  verifyReceipt: {
    asked: { receipt },
    told: { signature: 'valid', record: 'matches', counted: { agency, day: service.servedOn, at: countedAt } }
  },
  receiptKeys: { asked: {}, told: { keys: [{ keyId: 'r1', kty: 'OKP', crv: 'Ed25519', x: 'yW3pKq8ZtL0vHc5RbN7jXm2FgDs9TeAa4UwQoBi6PkM' }] } },
  proveInSeal: {
    asked: { receipt },
    told: {
      state: 'sealed', proof: {
        seal, path: [{ side: 'right', hash: 'd7209fe1853b64ac'.repeat(4) }, { side: 'left', hash: '19c4a8f26e0b73d5'.repeat(4) }],
        entries: [{ position: 3, at: receipt.content.ratedAt, actor: 'system', fact: 'handlerNotified', data: { agency: 'YZ-BDC' }, policy: receipt.content.policy, prev: receipt.content.ledger.hash, hash: '0d94e7b1c6583af2'.repeat(4) }]
      }
    }
  },
  listSeals: { asked: { month: '2026-11' }, told: { seals: [seal], more: '2026-10' } },
  myMessages: { asked: {}, told: { messages: [{ ...message, read: false }], unread: 1 } },
  readMessages: { asked: { messageIds: [message.messageId] }, told: { read: [message.messageId] } },
  recordConsent: {
    asked: { reportId: '5b1c7a90-2f4e-4c83-9d16-8e3f0a7b6c5d', platform: 'wechat', answers: [{ kind: 'result', answer: 'accept', always: true }, { kind: 'followUp', answer: 'reject' }] },
    told: { wechat: { result: true, followUp: false, progress: false } }
  },
  askUpload: {
    asked: { eventId },
    told: { photoId, url: 'https://photos.example.gov.cn/photos', fields: { key: 'raw/Zt5cR8vQx1Lm3Wb6Ks0YpA' } }
  },
  keepPhoto: {
    asked: { photoId, eventId },
    told: { photo: 'eyJhbGciOiJIUzI1NiJ9.eyJhdWQiOiJwaG90byJ9.c2lnbmF0dXJl', link: 'https://photos.example.gov.cn/photos/Zt5cR8vQx1Lm3Wb6Ks0YpA' }
  },
  receiveCases: { asked: { entries: [entry] }, told: { results: [{ index: 0, outcome: 'received', eventId, code }] } },
  ...assignmentExamples,
  ...handlingExamples,
  ...staffExamples,
  ...figureExamples,
  ...exportExamples
}
