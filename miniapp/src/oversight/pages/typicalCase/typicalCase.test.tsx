import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { assignmentPageWords } from '@haochaping/shared/words/assignmentPageWords.ts'
import { typicalCasePageWords as words } from '@haochaping/shared/words/improvementsPageWords.ts'
import { assignmentBackEnd } from '../../../../test/assignmentBackEnd.ts'
import { freshPhone } from '../../../../test/freshPhone.ts'
import { heading, press, shows } from '../../../../test/onScreen.ts'
import { openPage } from '../../../../test/openPage.tsx'
import { ticketFor } from '../../../../test/staffBackEnd.ts'
import { phone } from '../../../../test/taro.ts'
import TypicalCasePage from './index.tsx'

const said = (text: string) => ({ words: text, at: '2026-11-20T02:00:00.000Z', photos: [] })

beforeEach(() => {
  freshPhone()
  assignmentBackEnd.begin('supervisor')
  const ticket = ticketFor('closed', [])
  assignmentBackEnd.ticket = { ...ticket, handling: { ...ticket.handling, works: [said('清单已补上样本')], reply: said('已补上，有疑问请到咨询台') } }
  phone.params = { id: ticket.eventId }
})
afterEach(cleanup)

const write = async (label: string, text: string): Promise<void> => {
  await act(async () => { fireEvent.input(screen.getByLabelText(label), { target: { value: text } }) })
}
const valueOf = (label: string): string => (screen.getByLabelText(label) as HTMLTextAreaElement).value

describe('a typical case', () => {
  it('begins with what the unit did and replied, and is published in three parts', async () => {
    await openPage(TypicalCasePage)
    expect([heading(), valueOf(words.done), valueOf(words.reply)]).toEqual([words.heading, '清单已补上样本', '已补上，有疑问请到咨询台'])
    await press(words.send)
    expect([assignmentBackEnd.told, shows(/还没填：/)]).toEqual([[], true])
    await write(words.happened, '材料清单没有一次说清')
    await press(words.send)
    expect(assignmentBackEnd.told).toMatchObject([{ telling: { command: 'publish', happened: '材料清单没有一次说清', done: '清单已补上样本', reply: '已补上，有疑问请到咨询台' } }])
  })

  it('names what must be taken out of which part, found here or by the server', async () => {
    await openPage(TypicalCasePage)
    await write(words.happened, '回拨 138 0000 0001')
    expect(shows(assignmentPageWords.takeOut(['phone']))).toBe(true)
    await press(words.send)
    expect(assignmentBackEnd.told).toEqual([])
    await write(words.happened, '陈女士跑了两趟')
    assignmentBackEnd.refuse = { refused: 'personalDataInside', fields: ['happened.name'] }
    await press(words.send)
    expect(shows(assignmentPageWords.takeOut(['name']))).toBe(true)
  })

  it('waits for the ticket to be closed', async () => {
    assignmentBackEnd.ticket = ticketFor('replied', [])
    await openPage(TypicalCasePage)
    expect(shows(words.notClosed)).toBe(true)
  })

  it('is withdrawn with a reason', async () => {
    phone.params = { ...phone.params, published: '1' }
    await openPage(TypicalCasePage)
    expect(heading()).toBe(words.withdrawHeading)
    await press(words.withdraw)
    expect([assignmentBackEnd.told, shows(/还没填：/)]).toEqual([[], true])
    await write(words.withdrawWords, '当事人不愿公开')
    await press(words.withdraw)
    expect(assignmentBackEnd.told).toMatchObject([{ telling: { command: 'withdraw', words: '当事人不愿公开' } }])
  })
})
