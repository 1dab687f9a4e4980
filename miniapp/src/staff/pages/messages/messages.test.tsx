import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import type { InboxMessage } from '@haochaping/shared/schemas/inboxMessage.ts'
import { ReadMessages } from '@haochaping/shared/schemas/readMessages.ts'
import { pagedWords } from '@haochaping/shared/words/pagedWords.ts'
import { staffInboxWords as words } from '@haochaping/shared/words/staffInboxWords.ts'
import { freshPhone } from '../../../../test/freshPhone.ts'
import { openPage } from '../../../../test/openPage.tsx'
import Taro, { phone } from '../../../../test/taro.ts'
import MessagesPage from './index.tsx'

const message = (n: number): InboxMessage =>
  ({ messageId: `id-${n}`, at: '2026-11-24T02:00:00.000Z', purpose: 'reminder', title: `标题${n}`, body: `正文${n}`, read: false })
const all = Array.from({ length: 35 }, (_, n) => message(n))

/** What the requests to mark as read have named, each as the server would take it. */
const marked: string[][] = []
const told = (data: unknown) => ({ statusCode: 200, data: JSON.stringify(data) })

beforeEach(() => {
  freshPhone()
  marked.length = 0
  phone.answer = async ({ url, data }) => {
    if (!url.endsWith('/read')) return url.includes('more=') ? told({ messages: all.slice(30) }) : told({ messages: all.slice(0, 30), more: 'id-29', unread: 30 })
    const asked = ReadMessages.parse(JSON.parse(data ?? ''))
    const messageIds = 'messageIds' in asked ? asked.messageIds : []
    marked.push(messageIds)
    return told({ read: messageIds })
  }
})
afterEach(cleanup)

const tap = async (name: string): Promise<void> => { await act(async () => { fireEvent.click(screen.getByRole('button', { name })) }) }

describe('the inbox of staff', () => {
  it('tells the server of every message that it shows as read, also of more than one page', async () => {
    await openPage(MessagesPage)
    expect(screen.getByText(words.heading(30))).toBeDefined()
    await tap(pagedWords.next)
    await tap(words.readAll)
    expect(marked.flat()).toEqual(all.map(({ messageId }) => messageId))
    expect(screen.getByText(words.heading(0))).toBeDefined()
  })

  it('leads from a message to its ticket or its assignment', async () => {
    const about = [{ ...message(1), eventId: 'aaaaaaaaaaaaaaaaaaaaaa-1' }, { ...message(2), assignmentId: 'Wb4Kq8Zt2Lx6Vn0Rm3Yc5P' }]
    phone.answer = async ({ url }) => told(url.endsWith('/read') ? { read: [] } : { messages: about, unread: 2 })
    await openPage(MessagesPage)
    for (const [n, page] of [[1, '/staff/pages/ticket/index?id=aaaaaaaaaaaaaaaaaaaaaa-1'], [2, '/staff/pages/assignment/index?id=Wb4Kq8Zt2Lx6Vn0Rm3Yc5P']] as const) {
      await act(async () => { fireEvent.click(screen.getByRole('button', { name: new RegExp(`标题${n}`) })) })
      expect(Taro.navigateTo.mock.calls.at(-1)?.[0].url).toBe(page)
    }
  })
})
