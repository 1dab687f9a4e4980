import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import type { InboxMessage } from '@haochaping/shared/schemas/inboxMessage.ts'
import { inboxPageWords as words } from '@haochaping/shared/words/inboxPageWords.ts'
import { inboxEntryWords } from '@haochaping/shared/words/inboxEntryWords.ts'
import { failureWords, troubleWords } from '@haochaping/shared/words/troubleWords.ts'
import { actBackEnd } from '../../../../test/actBackEnd.ts'
import { eventId } from '../../../../test/backEnd.ts'
import { freshPhone } from '../../../../test/freshPhone.ts'
import { openPage } from '../../../../test/openPage.tsx'
import { progressIn } from '../../../../test/progressIn.ts'
import Taro, { phone } from '../../../../test/taro.ts'
import CasesPage from '../../../pages/cases/index.tsx'
import InboxPage from './index.tsx'

const message = (id: string, changed: Partial<InboxMessage> = {}): InboxMessage =>
  ({ messageId: id, at: '2026-11-24T02:00:00.000Z', purpose: 'replied', title: `标题${id}`, body: `正文${id}`, eventId, item: '居民身份证换领', read: false, ...changed })

beforeEach(() => {
  freshPhone()
  actBackEnd.begin(progressIn('replied'))
})
afterEach(cleanup)

const unreadMarks = (): number => screen.queryAllByText(words.unread).length
const tap = async (name: string | RegExp): Promise<void> => { await act(async () => { fireEvent.click(screen.getByRole('button', { name })) }) }

describe('the inbox', () => {
  it('shows every message whole, and which are unread by a word', async () => {
    actBackEnd.messages = [message('1'), message('2', { read: true })]
    await openPage(InboxPage)
    expect(screen.getByText(words.someUnread(1))).toBeDefined()
    for (const text of ['标题1', '正文1', '标题2', '正文2']) expect(screen.getByText(text)).toBeDefined()
    expect(unreadMarks()).toBe(1)
  })

  it('opens the progress of the case and has the message read, here and on the server', async () => {
    actBackEnd.messages = [message('1'), message('2')]
    await openPage(InboxPage)
    await tap(/标题1/)
    expect(Taro.navigateTo.mock.calls.map(([{ url }]) => url)).toEqual([`/mine/pages/progress/index?eventId=${eventId}`])
    expect(unreadMarks()).toBe(1)
    expect(actBackEnd.messages.map(({ read }) => read)).toEqual([true, false])
  })

  it('reads a message that is about no case without leading anywhere', async () => {
    const { eventId: _, item: __, ...rest } = message('1')
    actBackEnd.messages = [rest]
    await openPage(InboxPage)
    await tap(/标题1/)
    expect(Taro.navigateTo.mock.calls).toEqual([])
    expect(screen.getByText(words.allRead)).toBeDefined()
  })

  it('marks all as read at once', async () => {
    actBackEnd.messages = [message('1'), message('2')]
    await openPage(InboxPage)
    await tap(words.readAll)
    expect(unreadMarks()).toBe(0)
    expect(actBackEnd.messages.every(({ read }) => read)).toBe(true)
  })

  it('does not ask again for what is read already', async () => {
    actBackEnd.messages = [message('1', { read: true })]
    await openPage(InboxPage)
    await tap(/标题1/)
    expect(phone.asked.filter(({ url }) => url.endsWith('/read'))).toEqual([])
  })

  it('says so when there is none', async () => {
    await openPage(InboxPage)
    expect(screen.getByText(words.none)).toBeDefined()
  })

  it('says what is wrong without a network, and can be tried again', async () => {
    actBackEnd.away = true
    await openPage(InboxPage)
    expect(screen.getByText(failureWords.network.title)).toBeDefined()
    actBackEnd.away = false
    actBackEnd.messages = [message('1')]
    await tap(troubleWords.again)
    expect(screen.getByText('标题1')).toBeDefined()
    expect(screen.queryByText(failureWords.network.title)).toBeNull()
  })
})

describe('the way to the inbox on the first page', () => {
  it('says how many are unread, asked only after the list', async () => {
    actBackEnd.messages = [message('1'), message('2')]
    await openPage(CasesPage)
    expect(phone.asked.map(({ url }) => url)).toEqual(['/api/my/cases', '/api/my/messages'])
    await tap(`${inboxEntryWords.title}，${inboxEntryWords.unread(2)}`)
    expect(Taro.navigateTo.mock.calls.map(([{ url }]) => url)).toEqual(['/mine/pages/inbox/index'])
  })

  it('is there too when nothing is new', async () => {
    await openPage(CasesPage)
    expect(screen.getAllByRole('button', { name: `${inboxEntryWords.title}，${inboxEntryWords.none}` })).toHaveLength(1)
  })
})
