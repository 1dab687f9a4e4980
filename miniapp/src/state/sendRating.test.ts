import { beforeEach, describe, expect, it } from '@jest/globals'
import type { SubmitRating } from '@haochaping/shared/schemas/submitRating.ts'
import { refusals } from '@haochaping/shared/schemas/refusal.ts'
import { backEnd, eventId, glance, ratingsSent } from '../../test/backEnd.ts'
import { freshPhone, restart } from '../../test/freshPhone.ts'
import { phone } from '../../test/taro.ts'
import { useDrafts } from './drafts.ts'
import { knownCase, useKnownCases } from './knownCases.ts'
import { useOutbox } from './outbox.ts'
import { useReceipts } from './receipts.ts'
import { sendRating } from './sendRating.ts'
import { sendUnsent } from './sendUnsent.ts'
import { keyOf, useSession } from './session.ts'

beforeEach(freshPhone)

const asked = (changed: Partial<SubmitRating> = {}): SubmitRating =>
  ({ ratingId: '0b9b3b52-6b1c-4c35-9d4b-0d6a1b1f7a10', eventId, level: 'satisfied', reasons: [], anonymous: true, channel: 'mobile', ...changed })
const unsent = () => Object.values(useOutbox.getState().unsent)

describe('sending a rating', () => {
  it('has it on the phone before it is sent', async () => {
    const answer = phone.answer
    let stored = ''
    phone.answer = (request) => {
      stored = String(phone.storage.get('outbox'))
      return answer(request)
    }
    await sendRating(asked())
    expect(stored).toContain(asked().ratingId)
    expect(unsent()).toEqual([])
  })

  it('makes one request of a double tap', async () => {
    const both = await Promise.all([sendRating(asked()), sendRating(asked())])
    expect(both[0]).toEqual(both[1])
    expect(ratingsSent()).toHaveLength(1)
  })

  it('keeps the receipt, forgets the draft and knows that the case is rated', async () => {
    useKnownCases.getState().keep([{ case: glance(), pass: 'p' }])
    useDrafts.getState().open(keyOf(eventId))
    await sendRating(asked({ level: 'dissatisfied', reasons: ['208'] }))
    expect(useReceipts.getState().receipts[keyOf(eventId)]?.accepted.receipt.content.level).toBe('dissatisfied')
    expect(useDrafts.getState().drafts).toEqual({})
    expect(knownCase(eventId)).toMatchObject({ pass: 'p', case: { state: 'rated', level: 'dissatisfied', replyDue: { on: '2026-12-14' } } })
  })

  it('gives one rating when the reply is lost and the program is killed', async () => {
    backEnd.losesReply = true
    expect(await sendRating(asked())).toEqual({ kept: { failed: 'network' } })
    await restart()
    backEnd.losesReply = false
    await sendUnsent()
    expect(ratingsSent().map((one) => one.ratingId)).toEqual([asked().ratingId, asked().ratingId])
    expect(backEnd.stored.size).toBe(1)
    expect(unsent()).toEqual([])
    expect(useReceipts.getState().receipts[keyOf(eventId)]).toBeDefined()
  })

  it('says which level counts when an earlier sending had arrived with another one', async () => {
    backEnd.losesReply = true
    await sendRating(asked())
    backEnd.losesReply = false
    await sendRating(asked({ level: 'dissatisfied', reasons: ['208'] }))
    expect(useReceipts.getState().receipts[keyOf(eventId)]).toMatchObject({ instead: 'dissatisfied', accepted: { receipt: { content: { level: 'satisfied' } } } })
  })

  it('keeps it while the network is away, as often as it is tried', async () => {
    backEnd.away = true
    await sendRating(asked())
    await sendUnsent()
    expect(unsent()).toEqual([asked()])
  })

  it.each(refusals)('loses nothing of what was written when it is refused with %s', async (refused) => {
    useDrafts.getState().change(keyOf(eventId), (draft) => ({ ...draft, words: '跑了两趟', reasons: ['208'] }))
    backEnd.refuse = refused
    const sent = await sendRating(asked())
    expect(useDrafts.getState().drafts[keyOf(eventId)]).toMatchObject({ words: '跑了两趟', reasons: ['208'] })
    expect('kept' in sent ? unsent() : [useDrafts.getState().drafts[keyOf(eventId)]?.trouble]).toMatchObject('kept' in sent ? [asked()] : [{ refused }])
  })

  it.each(['alreadyRated', 'windowClosed', 'notYours', 'reasonNeeded'] as const)('does not send again what was refused with %s', async (refused) => {
    backEnd.refuse = refused
    await sendRating(asked())
    expect(unsent()).toEqual([])
  })

  it.each(['busy', 'serverFault'] as const)('sends again by itself what met %s', async (refused) => {
    backEnd.refuse = refused
    await sendRating(asked())
    backEnd.refuse = undefined
    await sendUnsent()
    expect(backEnd.stored.size).toBe(1)
  })

  it('never sends one person’s rating as another', async () => {
    backEnd.away = true
    await sendRating(asked())
    backEnd.away = false
    useSession.setState({ who: 'demo:other' })
    await sendUnsent()
    expect(backEnd.stored.size).toBe(0)
    useSession.setState({ who: 'wechat' })
    await sendUnsent()
    expect(backEnd.stored.size).toBe(1)
  })
})
