import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { askPageWords as words } from '@haochaping/shared/words/improvementsPageWords.ts'
import { assignmentBackEnd, assignmentId } from '../../../../test/assignmentBackEnd.ts'
import { freshPhone } from '../../../../test/freshPhone.ts'
import { heading, press, shows } from '../../../../test/onScreen.ts'
import { openPage } from '../../../../test/openPage.tsx'
import { realEstate } from '../../../../test/summaries.ts'
import Taro, { phone } from '../../../../test/taro.ts'
import AskPage from './index.tsx'

beforeEach(() => {
  freshPhone()
  assignmentBackEnd.begin('supervisor')
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-22T03:00:00.000Z'))
  phone.params = { place: realEstate.code, name: encodeURIComponent(realEstate.name), period: '2026-11', signal: encodeURIComponent('办完几秒钟就评了') }
})
afterEach(() => {
  cleanup()
  jest.restoreAllMocks()
})

const ask = async (): Promise<void> => {
  await act(async () => { fireEvent.input(screen.getByLabelText(words.words), { target: { value: '请说明是不是本人评的' } }) })
  await act(async () => { fireEvent.click(screen.getByRole('radio', { name: /12月4日/ })) })
  await press(words.send)
}

describe('asking a unit to explain', () => {
  it('names the figure, asks the place itself, and leads to what was asked', async () => {
    await openPage(AskPage)
    expect([heading(), shows(`${realEstate.name} · 2026年11月 · 办完几秒钟就评了`)]).toEqual([words.heading, true])
    await ask()
    expect(assignmentBackEnd.opened).toMatchObject([{ opening: { command: 'ask', place: realEstate.code, period: '2026-11', signal: '办完几秒钟就评了', unit: realEstate.code, due: '2026-12-04', words: '请说明是不是本人评的' } }])
    expect(Taro.redirectTo.mock.calls[0]?.[0].url).toBe(`/staff/pages/assignment/index?id=${assignmentId}`)
  })

  it('of a whole division asks whichever unit is chosen', async () => {
    phone.params = { place: '990100', name: encodeURIComponent('云州市') }
    await openPage(AskPage)
    await act(async () => { fireEvent.click(screen.getByRole('radio', { name: '云州市公安局' })) })
    await ask()
    expect(assignmentBackEnd.opened).toMatchObject([{ opening: { place: '990100', unit: 'OTHER' } }])
    expect(assignmentBackEnd.opened[0]?.opening).not.toHaveProperty('signal')
  })

  it('says what is still wanting', async () => {
    await openPage(AskPage)
    await press(words.send)
    expect([assignmentBackEnd.opened, shows(/还没填：.*想了解什么/)]).toEqual([[], true])
  })
})
