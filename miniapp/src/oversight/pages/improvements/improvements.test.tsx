import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { improvementsPageWords as words } from '@haochaping/shared/words/improvementsPageWords.ts'
import { anAssignment, aProposal, assignmentBackEnd, assignmentId } from '../../../../test/assignmentBackEnd.ts'
import { freshPhone } from '../../../../test/freshPhone.ts'
import { heading, press, shows, wentTo } from '../../../../test/onScreen.ts'
import { openPage } from '../../../../test/openPage.tsx'
import { realEstate } from '../../../../test/summaries.ts'
import { phone } from '../../../../test/taro.ts'
import ImprovementsPage from './index.tsx'

beforeEach(() => {
  freshPhone()
  assignmentBackEnd.begin('supervisor')
})
afterEach(cleanup)

const look = async (view: keyof typeof words.views): Promise<void> => {
  await act(async () => { fireEvent.click(screen.getByRole('radio', { name: words.views[view] })) })
}

describe('what may be improved', () => {
  it('is listed with how often it was said, and leads to its proposal', async () => {
    await openPage(ImprovementsPage)
    expect([heading(), shows('没有提供材料清单'), shows('310 条评价里有 17 件这样说')]).toEqual(['1 件事反复被说', true, true])
    await press(/去立项$/)
    expect(wentTo()).toBe(`/oversight/pages/proposal/index?place=${realEstate.code}&item=${encodeURIComponent(aProposal().item)}&reason=208`)
  })

  it('says when it was declined before or published before, and when there is nothing', async () => {
    assignmentBackEnd.proposals = [aProposal({ declined: { on: anAssignment().today, words: '再看', since: 2 } }), aProposal({ reason: '110', publishedOn: anAssignment().today })]
    await openPage(ImprovementsPage)
    expect([shows(words.declined(2)), shows(words.again)]).toEqual([true, true])
    cleanup()
    assignmentBackEnd.proposals = []
    await openPage(ImprovementsPage)
    expect(heading()).toBe('没有反复出现的差评')
  })

  it('of one place only is asked for by that place', async () => {
    phone.params = { place: realEstate.code }
    await openPage(ImprovementsPage)
    expect(phone.asked[0]?.url).toBe(`/api/proposals?place=${realEstate.code}`)
  })
})

describe('what is being improved, and was', () => {
  it('stands with its unit, its date and its state, and leads to it', async () => {
    await openPage(ImprovementsPage)
    await look('open')
    expect([heading(), shows('不动产转移登记：没有提供材料清单'), shows('最晚 12月4日 答复 · 还有 9 个工作日')]).toEqual(['1 件在办', true, true])
    await press(/打开$/)
    expect(wentTo()).toBe(`/staff/pages/assignment/index?id=${assignmentId}`)
  })

  it('says first what waits for the supervisor', async () => {
    const { due: _, ...answered } = anAssignment({ state: 'answered', answer: { words: '已补齐', at: anAssignment().at } })
    assignmentBackEnd.listed = [answered]
    await openPage(ImprovementsPage)
    await look('open')
    expect([heading(), shows(words.states.answered)]).toEqual(['1 件等您看答复', true])
  })

  it('once published tells how many have heard of it, with the typical cases beside it', async () => {
    const { due: _, ...published } = anAssignment({ state: 'published', told: 23 })
    assignmentBackEnd.listed = [published]
    assignmentBackEnd.cases = [{ eventId: 'dddddddddddddddddddddd-1', item: '社会保障卡申领', agency: '云州市人力资源和社会保障局', at: published.at }]
    await openPage(ImprovementsPage)
    await look('published')
    expect([shows('11月22日公开 · 告诉了 23 人'), shows('社会保障卡申领')]).toEqual([true, true])
    await press(/社会保障卡申领/)
    expect(wentTo()).toBe('/oversight/pages/typicalCase/index?id=dddddddddddddddddddddd-1&published=1')
  })
})
