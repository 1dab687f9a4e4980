import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { act, cleanup } from '@testing-library/react'
import { actBackEnd } from '../../test/actBackEnd.ts'
import { eventId } from '../../test/backEnd.ts'
import { freshPhone } from '../../test/freshPhone.ts'
import { openPage } from '../../test/openPage.tsx'
import { progressIn } from '../../test/progressIn.ts'
import { staffBackEnd, ticketFor } from '../../test/staffBackEnd.ts'
import { phone, showAgain } from '../../test/taro.ts'
import ProgressPage from '../mine/pages/progress/index.tsx'
import TicketPage from '../staff/pages/ticket/index.tsx'

beforeEach(() => {
  freshPhone()
  phone.params = { eventId, id: eventId }
})
afterEach(cleanup)

const marked = () => phone.asked.filter(({ url }) => url === '/api/my/messages/read').map(({ data, header }) => [JSON.parse(data ?? ''), header['Authorization']])

describe('what was told about a case', () => {
  it('is read by a citizen who opens its progress, from a message of her platform too', async () => {
    actBackEnd.begin(progressIn('replied'))
    await openPage(ProgressPage)
    expect(marked()).toMatchObject([[{ eventId }, expect.stringContaining('Bearer')]])
  })

  it('is read by staff who open the ticket, and again only when something has happened since', async () => {
    staffBackEnd.reset(ticketFor('received', ['accept']))
    await openPage(TicketPage)
    expect(marked()).toEqual([[{ eventId }, 'Bearer staff-t']])
    await act(async () => { showAgain() })
    expect(marked()).toHaveLength(1)
    staffBackEnd.colleagueActs({})
    await act(async () => { showAgain() })
    expect(marked()).toHaveLength(2)
  })

  it('stays unread where the page could not be shown', async () => {
    staffBackEnd.reset(ticketFor('received', ['accept']))
    staffBackEnd.away = true
    await openPage(TicketPage)
    expect(marked()).toEqual([])
  })
})
