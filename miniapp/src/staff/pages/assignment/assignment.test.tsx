import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import type { AssignmentView } from '@haochaping/shared/schemas/assignment.ts'
import { assignmentActWords as acts, assignmentPageWords as words } from '@haochaping/shared/words/assignmentPageWords.ts'
import { refusalWords } from '@haochaping/shared/words/refusalWords.ts'
import { anAssignment, assignmentBackEnd, assignmentId } from '../../../../test/assignmentBackEnd.ts'
import { freshPhone } from '../../../../test/freshPhone.ts'
import { heading, press, shows } from '../../../../test/onScreen.ts'
import { openPage } from '../../../../test/openPage.tsx'
import { phone } from '../../../../test/taro.ts'
import AssignmentPage from './index.tsx'

const at = '2026-11-23T02:00:00.000Z'

beforeEach(() => {
  freshPhone()
  phone.params = { id: assignmentId }
})
afterEach(cleanup)

const open = async (role: 'supervisor' | 'leader', changed: Partial<AssignmentView> = {}): Promise<void> => {
  assignmentBackEnd.begin(role)
  assignmentBackEnd.assignment = anAssignment(changed)
  await openPage(AssignmentPage)
}
const write = async (label: string, text: string): Promise<void> => {
  await act(async () => { fireEvent.input(screen.getByLabelText(label), { target: { value: text } }) })
}
const valueOf = (label: string): string => (screen.getByLabelText(label) as HTMLTextAreaElement).value
const answered = { state: 'answered' as const, turn: 2, answer: { words: '清单已补上，请张三来取', at }, can: ['sendBack' as const, 'publish' as const, 'withdraw' as const] }

describe('what was asked of a unit', () => {
  it('is answered on the spot: what is asked, by when, and why', async () => {
    await open('leader', { can: ['answer'] })
    expect([heading(), shows('请把材料清单补齐'), shows('最晚 12月4日 答复'), shows(words.behind(17))]).toEqual(['请改进并答复', true, true, true])
    await press(acts.answer.send)
    expect([assignmentBackEnd.acted, shows(/还没填：/)]).toEqual([[], true])
    await write(acts.answer.label, '清单已补上')
    await press(acts.answer.send)
    expect(assignmentBackEnd.acted).toMatchObject([{ turn: 1, act: { command: 'answer', words: '清单已补上' } }])
  })

  it('leaves nothing to do for who only reads it', async () => {
    await open('leader', { ...answered, can: [] })
    expect([heading(), shows('清单已补上，请张三来取'), screen.queryAllByRole('textbox').length]).toEqual(['单位答复了', true, 0])
  })

  it('says when somebody was faster, and what was written stays', async () => {
    await open('leader', { can: ['answer'] })
    await write(acts.answer.label, '清单已补上')
    assignmentBackEnd.refuse = { refused: 'movedOn' }
    await press(acts.answer.send)
    expect([shows(refusalWords.movedOn), valueOf(acts.answer.label)]).toEqual([true, '清单已补上'])
  })
})

describe('what a unit has answered', () => {
  it('is published as the supervisor edits it, and not with a number in it', async () => {
    await open('supervisor', answered)
    expect(valueOf(acts.publish.label)).toBe('清单已补上，请张三来取')
    await write(acts.publish.label, '清单已补上，问13800000001')
    expect(shows(words.takeOut(['phone']))).toBe(true)
    await press(acts.publish.send)
    expect(assignmentBackEnd.acted).toEqual([])
    await write(acts.publish.label, '清单已补上')
    await press(acts.publish.send)
    expect(assignmentBackEnd.acted).toMatchObject([{ turn: 2, act: { command: 'publish', words: '清单已补上' } }])
  })

  it('names what the server has found in it', async () => {
    await open('supervisor', answered)
    assignmentBackEnd.refuse = { refused: 'personalDataInside', fields: ['words.name'] }
    await press(acts.publish.send)
    expect(shows(words.takeOut(['name']))).toBe(true)
  })

  it('goes back with a new date', async () => {
    await open('supervisor', answered)
    await press(acts.sendBack.action)
    await write(acts.sendBack.label, '没有说从哪天起')
    await act(async () => { fireEvent.click(screen.getByRole('radio', { name: /12月9日/ })) })
    await press(acts.sendBack.send)
    expect(assignmentBackEnd.acted).toMatchObject([{ act: { command: 'sendBack', words: '没有说从哪天起', due: '2026-12-09' } }])
  })
})

describe('what was published', () => {
  it('tells how many have heard, and whether fewer say it since, in bars and in words', async () => {
    const course = [{ period: '2026-09', hits: 6, outOf: 40, when: 'before' as const }, { period: '2026-12', hits: 1, outOf: 38, when: 'after' as const }]
    const { due: _, ...rest } = anAssignment({ ...answered, state: 'published', published: { words: '清单已补上', at }, told: 17, everyone: true, can: ['withdraw'], course })
    assignmentBackEnd.begin('supervisor')
    assignmentBackEnd.assignment = rest
    await openPage(AssignmentPage)
    expect([heading(), shows(words.told(17, true)), shows('40 里有 6'), shows('12月 · 公开后')]).toEqual(['已经公开', true, true, true])
    expect(screen.getByRole('img').getAttribute('aria-label') ?? '').toBe('每月选这一项的比例：9月 40 里有 6，12月 38 里有 1')
  })

  it('has its whole story under one line', async () => {
    await open('supervisor', answered)
    await press(words.history)
    expect([shows(words.facts.accepted), shows(/监督人员/)]).toEqual([true, true])
  })
})

describe('请说明情况', () => {
  it('names the figure that is asked about', async () => {
    await open('leader', { about: { kind: 'explanation', place: { code: 'A', name: '登记中心', kind: 'agency' }, period: '2026-11', signal: '一条差评也没有' }, can: ['answer'] })
    expect([heading(), shows('登记中心 · 2026年11月 · 一条差评也没有')]).toEqual(['请说明情况', true])
  })
})
