import { exampleStory } from './exampleStory.ts'

const { item, projectNo } = exampleStory
const unit = { unit: 'YZ-BDC', unitName: '云州市不动产登记中心' }
const invitation = { code: '7Q4M-2C9X-K0DT', expiresAt: '2026-11-24T02:00:00.000Z' }
const staffId = '5c7e1f52-90d4-4a37-8f0b-2d6a1e3c9b84'
const absence = { from: '2026-11-23', to: '2026-11-27', deputy: 'b1d9f0c3-6a52-4e87-9c14-7f3e2a8d5b60' }
const history = [{ at: '2026-11-21T02:00:00.000Z', fact: 'invited', hash: '3f1c9a7e5b2d8046'.repeat(4) }]
const member = { staffId, state: 'active', name: '李敏', role: 'handler', ...unit, accounts: 1, history }
const deputy = { staffId: absence.deputy, name: '何建平', role: 'leader' }

const failed = { way: 'subscription', at: '2026-11-23T02:10:00.000Z', outcome: 'fault', code: '47003' }
const letter = {
  letterId: '2026-11-23T02:12:20.000Z#Hn4wq0bV2sXk9TzLr7YdPm', readerId: 'b7Qm2XyTn4Rk9Wc6Lz1VdA', audience: 'citizen', purpose: 'handlerWrote', title: '承办单位给您留言',
  item, projectNo, at: '2026-11-23T02:12:20.000Z', attempts: [failed, { ...failed, way: 'sms', at: '2026-11-23T02:12:20.000Z', code: 'isv.SMS_SIGNATURE_ILLEGAL' }]
}

/** Worked examples of the conversations about staff, of the same story as examples.ts. */
export const staffExamples: Readonly<Record<string, { asked: object; told: object }>> = {
  bindStaff: {
    asked: { provider: 'wecom', code: 'CODE', invitation: invitation.code },
    told: { token: 'eyJhbGciOiJIUzI1NiJ9.eyJhdWQiOiJzZXNzaW9uIn0.c2lnbmF0dXJl', expiresAt: '2026-11-21T04:40:00.000Z', role: 'handler', name: '李*', unitName: unit.unitName }
  },
  whoAmI: { asked: {}, told: { staffId, name: '李敏', role: 'handler', ...unit, absence, standsInFor: [], deputies: [deputy] } },
  setAbsence: { asked: { absence }, told: { absence } },
  listUnits: { asked: {}, told: { units: [{ unit: 'YZ-GA', name: '云州市公安局' }, { unit: unit.unit, name: unit.unitName }] } },
  listStaff: { asked: {}, told: { staff: [{ ...member, absence }] } },
  inviteStaff: { asked: { name: '李敏', role: 'handler', ...unit }, told: { staffId, invitation } },
  changeStaff: {
    asked: { staffId, change: { kind: 'invite' } },
    told: { member: { ...member, invitedUntil: invitation.expiresAt }, invitation }
  },
  listUndelivered: { asked: {}, told: { letters: [letter] } },
  sendAgain: { asked: { letterId: letter.letterId }, told: { sent: true } }
}
