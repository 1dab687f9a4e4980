import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { actPageWords as words } from '@haochaping/shared/words/actPageWords.ts'
import { actWords } from '@haochaping/shared/words/actWords.ts'
import { failureWords, troubleWords } from '@haochaping/shared/words/troubleWords.ts'
import { refusalWords } from '@haochaping/shared/words/refusalWords.ts'
import { staffFactWords } from '@haochaping/shared/words/staffFactWords.ts'
import { eventId } from '../../../../test/backEnd.ts'
import { freshPhone, restart } from '../../../../test/freshPhone.ts'
import { openPage } from '../../../../test/openPage.tsx'
import { staffBackEnd, ticketFor } from '../../../../test/staffBackEnd.ts'
import { phone } from '../../../../test/taro.ts'
import type { StaffCommandName } from '@haochaping/shared/schemas/staffCommands.ts'
import { useStaffDrafts } from '../../state/staffDrafts.ts'
import ActPage from './index.tsx'

const good = '您反映的没有提供材料清单，我们已于11月21日补上清单，有疑问请打 12345。'

const opened = async (command: StaffCommandName, ticket = ticketFor('rectified', [command])): Promise<void> => {
  staffBackEnd.reset(ticket)
  phone.params = { id: eventId, command }
  await openPage(ActPage)
}
const write = (label: string, text: string): void => { fireEvent.change(screen.getByLabelText(label), { target: { value: text } }) }
const press = async (name: string): Promise<void> => { await act(async () => { fireEvent.click(screen.getByRole('button', { name })) }) }
const field = (label: string): string => (screen.getByLabelText(label) as HTMLTextAreaElement).value

beforeEach(freshPhone)
afterEach(cleanup)

describe('acting on a ticket', () => {
  it('signs for it with one tap and one confirmation, naming the turn that was seen', async () => {
    await opened('accept', ticketFor('received', ['accept'], { turn: 7 }))
    await press(actWords.accept.send)
    expect(staffBackEnd.done).toMatchObject([{ eventId, turn: 7, act: { command: 'accept' } }])
    expect(phone.asked.at(-1)?.header['Authorization']).toBe('Bearer staff-t')
  })

  it('says what is still wanting and sends nothing', async () => {
    await opened('order', ticketFor('received', ['order']))
    await press(actWords.order.send)
    expect(screen.getByRole('alert').textContent).toContain(actWords.order.fields['words']?.label)
    expect(staffBackEnd.done).toEqual([])
  })

  it('is not offered where the server does not allow it, and what was written can still be read', async () => {
    await opened('rectify', ticketFor('rectifying', ['rectify']))
    write(actWords.rectify.fields['summary']?.label ?? '', '清单已补上')
    cleanup()
    staffBackEnd.ticket = ticketFor('replied', [])
    await openPage(ActPage)
    expect(screen.getByText(words.notAllowed)).toBeDefined()
    expect(field(actWords.rectify.fields['summary']?.label ?? '')).toBe('清单已补上')
    expect(screen.queryByRole('button', { name: actWords.rectify.send })).toBeNull()
  })
})

describe('an act that is over before anything was written', () => {
  it('asks for nothing and does not speak of a text', async () => {
    await opened('rectify', ticketFor('replied', []))
    expect(screen.getByText(words.movedSay)).toBeDefined()
    expect(screen.queryByText(words.notAllowedSay)).toBeNull()
    expect(screen.queryByRole('textbox')).toBeNull()
  })
})

describe('the check-up of a reply', () => {
  const label = actWords.reply.fields['words']?.label ?? ''

  it('follows each letter: what is missing is named, and gone once it is written', async () => {
    await opened('reply')
    write(label, '谢谢您')
    for (const { missing } of Object.values(words.checks)) expect(screen.getByText(missing)).toBeDefined()
    write(label, good)
    for (const { says } of Object.values(words.checks)) expect(screen.getByText(says)).toBeDefined()
    await press(actWords.reply.send)
    expect(staffBackEnd.done).toMatchObject([{ act: { command: 'reply', words: good, confirmed: [] } }])
  })

  it('sends nothing that lacks something, and says so', async () => {
    await opened('reply')
    write(label, '您反映的没有提供材料清单已补上。')
    await press(actWords.reply.send)
    expect(screen.getByRole('alert').textContent).toBe(refusalWords.replyIncomplete)
    expect(phone.asked.filter(({ url }) => url.endsWith('/acts'))).toEqual([])
  })

  it('lets the writer say that it is there all the same', async () => {
    await opened('reply')
    write(label, '您反映的没有提供材料清单已补上，有疑问请打 12345。')
    const box = screen.getByRole('checkbox', { name: words.confirmLabel(words.checks.when.says) })
    fireEvent.click(box)
    expect(screen.getByRole('checkbox').getAttribute('aria-checked')).toBe('true')
    await press(actWords.reply.send)
    expect(staffBackEnd.done).toMatchObject([{ act: { confirmed: ['when'] } }])
  })
})

describe('where a colleague was faster', () => {
  const label = actWords.writeToCitizen.fields['words']?.label ?? ''

  it('shows what happened, keeps every word, and the next send goes by the new turn', async () => {
    await opened('writeToCitizen', ticketFor('accepted', ['writeToCitizen']))
    write(label, '请补充是哪一天')
    staffBackEnd.colleagueActs({})
    await press(actWords.writeToCitizen.send)
    expect(staffBackEnd.done).toEqual([])
    expect(screen.getByText(words.newsTitle)).toBeDefined()
    expect(screen.getByText(staffFactWords.accepted)).toBeDefined()
    expect(field(label)).toBe('请补充是哪一天')
    await press(actWords.writeToCitizen.send)
    expect(staffBackEnd.done).toMatchObject([{ turn: 2, act: { words: '请补充是哪一天' } }])
  })

  it('tells one who comes back to an old draft what has happened since', async () => {
    await opened('writeToCitizen', ticketFor('accepted', ['writeToCitizen']))
    write(label, '请补充是哪一天')
    cleanup()
    staffBackEnd.colleagueActs({})
    await openPage(ActPage)
    expect(screen.getByText(words.changedTitle)).toBeDefined()
    expect(field(label)).toBe('请补充是哪一天')
  })

  it('says so where the step is over', async () => {
    await opened('writeToCitizen', ticketFor('accepted', ['writeToCitizen']))
    write(label, '请补充是哪一天')
    staffBackEnd.refuse = 'notNow'
    await press(actWords.writeToCitizen.send)
    expect(screen.getByText(refusalWords.notNow)).toBeDefined()
    expect(field(label)).toBe('请补充是哪一天')
  })
})

describe('a draft', () => {
  const label = actWords.order.fields['words']?.label ?? ''

  it('outlives the program, goes with one id however often it is sent, and is gone once it is done', async () => {
    await opened('order', ticketFor('received', ['order']))
    write(label, '请三天内办好')
    cleanup()
    await restart()
    await openPage(ActPage)
    expect(field(label)).toBe('请三天内办好')
    staffBackEnd.away = true
    await press(actWords.order.send)
    expect(screen.getByText(failureWords.network.title)).toBeDefined()
    staffBackEnd.away = false
    await press(troubleWords.again)
    const ids = phone.asked.filter(({ url }) => url.endsWith('/acts')).map(({ data }) => (JSON.parse(data ?? '') as { actId: string }).actId)
    expect(ids).toHaveLength(2)
    expect(new Set(ids).size).toBe(1)
    expect(staffBackEnd.done).toHaveLength(1)
    expect(useStaffDrafts.getState().drafts).toEqual({})
  })

  it('of one command is none of another, nor of another ticket', async () => {
    await opened('order', ticketFor('received', ['order', 'conclude']))
    write(label, '请三天内办好')
    cleanup()
    phone.params = { id: eventId, command: 'conclude' }
    await openPage(ActPage)
    expect(field(actWords.conclude.fields['words']?.label ?? '')).toBe('')
  })

  it('says where an earlier sending had arrived that it was not done twice', async () => {
    await opened('order', ticketFor('received', ['order']))
    write(label, '请三天内办好')
    const answer = phone.answer
    phone.answer = async (request) => {
      const told = await answer(request)
      if (request.url.endsWith('/acts')) throw new Error('reply lost')
      return told
    }
    await press(actWords.order.send)
    phone.answer = answer
    await press(troubleWords.again)
    expect(staffBackEnd.done).toHaveLength(1)
    expect(screen.getByText(words.repeatedTitle)).toBeDefined()
  })
})
