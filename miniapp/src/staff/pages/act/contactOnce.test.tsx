import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { actPageWords as words } from '@haochaping/shared/words/actPageWords.ts'
import { actChoices, actWords } from '@haochaping/shared/words/actWords.ts'
import { eventId } from '../../../../test/backEnd.ts'
import { freshPhone } from '../../../../test/freshPhone.ts'
import { openPage } from '../../../../test/openPage.tsx'
import { staffBackEnd, ticketFor } from '../../../../test/staffBackEnd.ts'
import Taro, { phone } from '../../../../test/taro.ts'
import ActPage from './index.tsx'

const press = async (name: string): Promise<void> => { await act(async () => { fireEvent.click(screen.getByRole('button', { name })) }) }
const field = (label: string): string => (screen.getByLabelText(label) as HTMLTextAreaElement).value // the page's one textarea

beforeEach(freshPhone)
afterEach(cleanup)

describe('looking at name and number', () => {
  const contact = { name: '张伟明', phone: '13800001234' }
  const reason = actWords.viewContact.fields['reason']?.label ?? ''
  beforeEach(async () => {
    staffBackEnd.reset(ticketFor('accepted', ['viewContact', 'recordContact']))
    phone.params = { id: eventId, command: 'viewContact' }
    await openPage(ActPage)
    staffBackEnd.contact = contact
    fireEvent.change(screen.getByLabelText(reason), { target: { value: '电话回访核实' } })
    await press(actWords.viewContact.send)
  })

  it('shows them once, calls, and leads on to what came of it', async () => {
    expect(screen.getByText(contact.phone)).toBeDefined()
    await press(words.call)
    expect(Taro.makePhoneCall.mock.calls.at(-1)).toEqual([{ phoneNumber: contact.phone }])
    await press(words.afterCall)
    expect(screen.queryByText(contact.phone)).toBeNull()
    expect(screen.getByText(actWords.recordContact.title)).toBeDefined()
  })

  it('notes what came of the call also before the ticket could be read anew: her own look is no news to her', async () => {
    staffBackEnd.ticket = { ...staffBackEnd.ticket, turn: 2 }
    staffBackEnd.contact = undefined
    const { answer } = phone
    phone.answer = (request) => request.method === 'GET' ? new Promise(() => undefined) : answer(request)
    await press(words.afterCall)
    await act(async () => { fireEvent.click(screen.getByRole('radio', { name: actChoices.outcome.reached })) })
    fireEvent.change(screen.getByLabelText(actWords.recordContact.fields['note']?.label ?? ''), { target: { value: '清单上没有这一项' } })
    await press(actWords.recordContact.send)
    expect(screen.queryByText(words.newsTitle)).toBeNull()
    expect(staffBackEnd.done.map(({ turn, act: { command } }) => [turn, command])).toEqual([[1, 'viewContact'], [2, 'recordContact']])
  })

  it('puts them into no storage, and they are not there when the page opens again', async () => {
    const stored = JSON.stringify([...phone.storage])
    expect(stored).not.toContain(contact.phone)
    expect(stored).not.toContain(contact.name)
    cleanup()
    await openPage(ActPage)
    expect(screen.queryByText(contact.phone)).toBeNull()
    expect(field(reason)).toBe('')
  })
})
