import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { bindPageWords } from '@haochaping/shared/words/bindPageWords.ts'
import { failureWords } from '@haochaping/shared/words/troubleWords.ts'
import { todayPageWords as words } from '@haochaping/shared/words/todayPageWords.ts'
import { improvementsPageWords } from '@haochaping/shared/words/improvementsPageWords.ts'
import { anAssignment, assignmentId } from '../../../../test/assignmentBackEnd.ts'
import { dueOn, eventId } from '../../../../test/backEnd.ts'
import { freshPhone } from '../../../../test/freshPhone.ts'
import { openPage } from '../../../../test/openPage.tsx'
import { deskTicket, staffBackEnd, ticketFor } from '../../../../test/staffBackEnd.ts'
import Taro, { phone } from '../../../../test/taro.ts'
import TodayPage from './index.tsx'

beforeEach(() => {
  freshPhone()
  staffBackEnd.reset(ticketFor('received', ['accept']))
})
afterEach(cleanup)

const heading = (): string | null | undefined => screen.getAllByRole('heading')[0]?.textContent

describe('today', () => {
  it('says its one thing in the heading and leads to the ticket', async () => {
    staffBackEnd.desk.tickets = [
      deskTicket({ eventId, next: { step: 'reply', due: dueOn('2026-11-19'), overdue: true }, workdaysLeft: -1, chance: { late: 5, outOf: 12 } }),
      deskTicket({ eventId: 'bbbbbbbbbbbbbbbbbbbbbb-1', item: '不动产查询', next: { step: 'accept', due: dueOn('2026-11-22'), overdue: false }, workdaysLeft: 0 })
    ]
    await openPage(TodayPage)
    expect(heading()).toBe(words.heading(1, 1, 2))
    expect(screen.getByText(words.chance(5, 12))).toBeDefined()
    const [row] = screen.getAllByRole('button', { name: /不动产转移登记/ })
    expect(row?.getAttribute('aria-label')).toContain(words.lateByWords(1))
    if (row) fireEvent.click(row)
    expect(Taro.navigateTo.mock.calls.at(-1)?.[0].url).toBe(`/staff/pages/ticket/index?id=${eventId}`)
  })

  it('is a good day when nothing is open, with what people thanked for and what is unread', async () => {
    await openPage(TodayPage)
    expect(heading()).toBe(words.heading(0, 0, 0))
    expect(screen.getByText(words.goodDay)).toBeDefined()
    expect(screen.getByText(words.praised('服务热情效率高'))).toBeDefined()
    expect(screen.getByText(words.unread(3))).toBeDefined()
  })

  it('shows the unit to those who oversee more than one, and no praise', async () => {
    const { useStaffSession } = await import('../../../state/session.ts')
    useStaffSession.setState({ role: 'supervisor' })
    staffBackEnd.desk.tickets = [deskTicket({ unit: '市公安局' })]
    await openPage(TodayPage)
    expect(screen.getByText('市公安局')).toBeDefined()
    expect(phone.asked.some(({ url }) => url === '/api/praise')).toBe(false)
  })

  it.each([['supervisor', 1], ['panel', 1], ['administrator', 1], ['leader', 1], ['handler', 0]] as const)('leads a %s to the figures %i times', async (role, times) => {
    const { useStaffSession } = await import('../../../state/session.ts')
    useStaffSession.setState({ role })
    await openPage(TodayPage)
    const ways = screen.queryAllByRole('button', { name: new RegExp(words.oversight) })
    expect(ways).toHaveLength(times)
    for (const way of ways) fireEvent.click(way)
    expect(Taro.navigateTo.mock.calls.map(([{ url }]) => url)).toEqual(ways.map(() => '/oversight/pages/summary/index'))
  })

  it('lists what supervisors have asked of the unit, and leads there; silent where that is nothing', async () => {
    await openPage(TodayPage)
    expect(screen.queryByText(improvementsPageWords.mine)).toBeNull()
    cleanup()
    const { answer } = phone
    const { rounds: _, can: __, course: ___, steps: ____, turn: _____, asked: ______, today, ...glance } = anAssignment()
    phone.answer = async (request) => request.url.startsWith('/api/assignments?') ? { statusCode: 200, data: JSON.stringify({ today, assignments: [{ ...glance, overdue: true, workdaysLeft: -2 }], cases: [] }) } : answer(request)
    await openPage(TodayPage)
    expect([screen.queryByText(improvementsPageWords.mine), screen.queryByText(improvementsPageWords.overdue(2))]).toMatchObject([{}, {}])
    fireEvent.click(screen.getByRole('button', { name: /没有提供材料清单.*打开$/ }))
    expect(Taro.navigateTo.mock.calls.at(-1)?.[0].url).toBe(`/staff/pages/assignment/index?id=${assignmentId}`)
  })

  it('says that the network is gone, and to one who is not yet bound where to go', async () => {
    staffBackEnd.away = true
    await openPage(TodayPage)
    expect(screen.getByText(failureWords.network.title)).toBeDefined()
    cleanup()
    phone.answer = async () => ({ statusCode: 403, data: '{"refused":"notStaff","say":"","requestId":"r"}' })
    await openPage(TodayPage)
    fireEvent.click(screen.getByRole('button', { name: bindPageWords.have }))
    expect(Taro.navigateTo.mock.calls.at(-1)?.[0].url).toBe('/staff/pages/bind/index')
  })
})
