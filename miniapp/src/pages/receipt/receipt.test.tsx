import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { Receipt } from '@haochaping/shared/schemas/receipt.ts'
import { receiptPageWords as words } from '@haochaping/shared/words/receiptPageWords.ts'
import { provisionalWord } from '@haochaping/shared/words/provisionalWord.ts'
import { backEnd, dueOn, dues, eventId, progressFor, receiptFor } from '../../../test/backEnd.ts'
import { freshPhone } from '../../../test/freshPhone.ts'
import { openPage } from '../../../test/openPage.tsx'
import { progressIn } from '../../../test/progressIn.ts'
import Taro, { phone } from '../../../test/taro.ts'
import { useReceipts } from '../../state/receipts.ts'
import { keyOf } from '../../state/session.ts'
import ReceiptPage from './index.tsx'

beforeEach(() => {
  freshPhone()
  phone.params = { eventId }
})
afterEach(() => {
  cleanup()
  jest.useRealTimers()
})

const answering = (progress: unknown): void => { phone.answer = async () => ({ statusCode: 200, data: JSON.stringify(progress) }) }

describe('the receipt', () => {
  it('shows number, level, place in the ledger, signature and the day it counts in', async () => {
    answering({ ...progressFor('satisfied'), countedAt: '2026-11-22T02:11:00.000Z' })
    await openPage(ReceiptPage)
    for (const text of ['HP-7Q4M-2C9X', '满意', '#2 · 9f2c…a71e', words.signedWith('k1'), '2026年11月22日 10:10', words.hasCounted]) expect(screen.getByText(text)).toBeDefined()
    expect(screen.getByText(/11月20日统计/)).toBeDefined()
  })

  it('tells after a 差评 until when one is contacted and answered', async () => {
    answering(progressFor('dissatisfied'))
    await openPage(ReceiptPage)
    expect(screen.getByText(words.contactBy('11月24日'))).toBeDefined()
    expect(screen.getByText(words.replyBy('12月14日'))).toBeDefined()
  })

  it('says that an appeal took it out of the figure, and promises nothing more', async () => {
    answering({ ...progressIn('excluded'), countedAt: '2026-11-22T02:11:00.000Z' })
    await openPage(ReceiptPage)
    expect(screen.getByText(words.excluded)).toBeDefined()
    expect(screen.queryByText(words.hasCounted)).toBeNull()
    expect(screen.queryByText(words.next)).toBeNull()
  })

  it('marks a provisional date', async () => {
    answering({ ...progressFor('dissatisfied'), dues: { ...dues, reply: dueOn('2027-01-05', true) } })
    await openPage(ReceiptPage)
    expect(screen.getByText(provisionalWord)).toBeDefined()
  })

  it('is there without a network, from this phone', async () => {
    useReceipts.getState().keep(keyOf(eventId), { accepted: { receipt: receiptFor('satisfied'), repeated: false } })
    backEnd.away = true
    await openPage(ReceiptPage)
    expect(screen.getByText('HP-7Q4M-2C9X')).toBeDefined()
  })

  it('turns from 即将计入 to 已计入 by itself, even when counting takes a minute', async () => {
    jest.useFakeTimers()
    answering(progressFor('satisfied'))
    await openPage(ReceiptPage)
    expect(screen.getByText(words.willCount)).toBeDefined()
    await act(async () => { await jest.advanceTimersByTimeAsync(55_000) })
    expect(screen.getByText(words.willCount)).toBeDefined()
    answering({ ...progressFor('satisfied'), countedAt: '2026-11-22T02:11:30.000Z' })
    await act(async () => { await jest.advanceTimersByTimeAsync(40_000) })
    expect(screen.getByText(words.hasCounted)).toBeDefined()
  })

  it('says so when an earlier sending with another level had arrived', async () => {
    useReceipts.getState().keep(keyOf(eventId), { accepted: { receipt: receiptFor('satisfied'), repeated: true }, instead: 'dissatisfied' })
    answering(progressFor('satisfied'))
    await openPage(ReceiptPage)
    expect(screen.getByText(words.earlierCounts)).toBeDefined()
  })

  it('says so where the phone does not let it be copied', async () => {
    Taro.setClipboardData.mockRejectedValueOnce(new Error('setClipboardData:fail privacy permission is not authorized'))
    answering(progressFor('satisfied'))
    await openPage(ReceiptPage)
    await act(async () => { fireEvent.click(screen.getByRole('button', { name: words.copy })) })
    expect(Taro.showToast.mock.calls.at(-1)).toEqual([{ title: words.notCopied, icon: 'none' }])
  })

  it('can be copied whole, for anyone to check', async () => {
    answering(progressFor('satisfied'))
    await openPage(ReceiptPage)
    await act(async () => { fireEvent.click(screen.getByRole('button', { name: words.copy })) })
    expect(Receipt.parse(JSON.parse(Taro.setClipboardData.mock.calls[0]?.[0].data ?? ''))).toEqual(receiptFor('satisfied'))
  })
})
