import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { proposalPageWords as words } from '@haochaping/shared/words/improvementsPageWords.ts'
import { refusalWords } from '@haochaping/shared/words/refusalWords.ts'
import { aProposal, assignmentBackEnd, assignmentId } from '../../../../test/assignmentBackEnd.ts'
import { freshPhone, restart } from '../../../../test/freshPhone.ts'
import { heading, press, shows, wentTo } from '../../../../test/onScreen.ts'
import { openPage } from '../../../../test/openPage.tsx'
import { realEstate } from '../../../../test/summaries.ts'
import Taro, { phone } from '../../../../test/taro.ts'
import ProposalPage from './index.tsx'

const { item, reason } = aProposal()

beforeEach(() => {
  freshPhone()
  assignmentBackEnd.begin('supervisor')
  phone.params = { place: realEstate.code, item: encodeURIComponent(item), reason }
})
afterEach(cleanup)

const write = async (label: string, text: string): Promise<void> => {
  await act(async () => { fireEvent.input(screen.getByLabelText(label), { target: { value: text } }) })
}
const choose = async (role: 'radio' | 'checkbox', name: string | RegExp): Promise<void> => {
  await act(async () => { fireEvent.click(screen.getAllByRole(role, { name })[0] as HTMLElement) })
}
const last = () => assignmentBackEnd.opened[assignmentBackEnd.opened.length - 1]

describe('taking up a proposal', () => {
  it('shows what is behind it, each leading to its ticket, and who says it in other words', async () => {
    await openPage(ProposalPage)
    expect([heading(), shows('没有提供材料清单'), shows(words.tickets(2)), shows('都说到：材料清单不全、跑了两趟')]).toEqual(['不动产转移登记', true, true, true])
    expect(phone.asked[0]?.url).toBe(`/api/proposals?place=${realEstate.code}&item=${encodeURIComponent(item)}&reason=208`)
    await press(/打开工单$/)
    expect(wentTo()).toMatch(/^\/staff\/pages\/ticket\/index\?id=d+/)
  })

  it('asks the agency itself unless another unit is chosen, by a day, and takes in only who was chosen', async () => {
    await openPage(ProposalPage)
    await press(words.accept)
    expect([assignmentBackEnd.opened, shows(/还没填：/)]).toEqual([[], true])
    await write(words.words, '请把材料清单补齐')
    await choose('radio', /12月4日/)
    await choose('checkbox', /11月16日/)
    await press(words.accept)
    expect(last()?.opening).toEqual({ command: 'accept', agencyCode: realEstate.code, item, reason, unit: realEstate.code, due: '2026-12-04', words: '请把材料清单补齐', also: [aProposal().similar[0]?.eventId] })
    expect(Taro.redirectTo.mock.calls[0]?.[0].url).toBe(`/staff/pages/assignment/index?id=${assignmentId}`)
  })

  it('keeps what was written when the program ends, and sends the same act again when no answer came', async () => {
    await openPage(ProposalPage)
    await write(words.words, '请把材料清单补齐')
    await choose('radio', '云州市公安局')
    cleanup()
    await restart()
    assignmentBackEnd.begin('supervisor')
    await openPage(ProposalPage)
    await choose('radio', /12月4日/)
    const { answer } = phone
    phone.answer = async (request) => { if (request.method === 'POST') throw new Error('offline'); return answer(request) }
    await press(words.accept)
    const lost = JSON.parse(phone.asked[phone.asked.length - 1]?.data ?? '{}') as { actId: string }
    phone.answer = answer
    await press(words.accept)
    expect(last()).toMatchObject({ actId: lost.actId, opening: { unit: 'OTHER', words: '请把材料清单补齐' } })
  })

  it('says what a date that is no workday needs', async () => {
    await openPage(ProposalPage)
    await write(words.words, '请把材料清单补齐')
    await choose('radio', /11月28日/)
    assignmentBackEnd.refuse = { refused: 'dueOutOfRange', fields: ['due'] }
    await press(words.accept)
    expect(shows(refusalWords.dueOutOfRange)).toBe(true)
  })

  it('declines with a reason, and says so when it was declined before', async () => {
    assignmentBackEnd.proposals = [aProposal({ declined: { on: aProposal().tickets[0]?.day as never, words: '系统升级后再看', since: 3 } })]
    await openPage(ProposalPage)
    expect([shows('11月18日没有立项'), shows('系统升级后再看')]).toEqual([true, true])
    await press(words.decline)
    await press(words.declineSend)
    expect(shows(/还没填：/)).toBe(true)
    await write(words.declineWords, '仍在升级')
    await press(words.declineSend)
    expect(last()?.opening).toEqual({ command: 'decline', agencyCode: realEstate.code, item, reason, words: '仍在升级' })
  })

  it('is over when somebody was faster', async () => {
    assignmentBackEnd.proposals = []
    await openPage(ProposalPage)
    expect(heading()).toBe(words.gone)
  })
})
