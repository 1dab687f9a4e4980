import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { panel } from '../../test/subscribePanel.ts'
import { askSubscribe as onAlipay } from './askSubscribe.alipay.ts'
import { askSubscribe as onTheWeb } from './askSubscribe.h5.ts'
import { askSubscribe as onWechat } from './askSubscribe.weapp.ts'
import type { AskSubscribe } from './askSubscribe.ts'

const questions = [{ kind: 'result', id: 'a' }, { kind: 'followUp', id: 'b' }, { kind: 'progress', id: 'c' }] as const
const both = [['wechat', onWechat], ['alipay', onAlipay]] as const
const asked = (by: AskSubscribe | undefined) => panel.tap(() => by?.ask(questions))
const every = (answer: string, more: object = {}) => questions.map(({ kind }) => ({ kind, answer, ...more }))

beforeEach(() => {
  panel.reset()
  Object.assign(globalThis, { my: panel.my })
})
afterEach(() => { Reflect.deleteProperty(globalThis, 'my') })

describe.each(both)('asking on %s', (platform, by) => {
  it('says which platform it is, and asks about all in one question', async () => {
    await asked(by)
    expect([by?.platform, panel.asked, panel.shown]).toEqual([platform, [['a', 'b', 'c']], 1])
  })

  it('tells a yes and a no of each template', async () => {
    panel.choices = { b: 'reject' }
    expect(await asked(by)).toEqual([{ kind: 'result', answer: 'accept' }, { kind: 'followUp', answer: 'reject' }, { kind: 'progress', answer: 'accept' }])
  })

  it('takes a question in which everything was refused for no consent', async () => {
    panel.choices = { a: 'reject', b: 'reject', c: 'reject' }
    expect(await asked(by)).toEqual(every('reject'))
  })

  it.each(['accept', 'reject'] as const)('tells that she wants %s kept, and gives it again in silence each time', async (choice) => {
    Object.assign(panel, { ticks: true, choices: { a: choice, b: choice, c: choice } })
    expect(await asked(by)).toEqual(every(choice, { always: true }))
    expect(await asked(by)).toEqual(every(choice, { always: true }))
    expect([panel.asked.length, panel.shown]).toEqual([2, 1])
  })
})

describe('where no question can be put', () => {
  it('the main switch of WeChat that is off is a no to everything', async () => {
    panel.mainSwitch = false
    expect(await asked(onWechat)).toEqual(every('reject'))
  })

  it('out of a tap WeChat answers nothing', async () => {
    expect(await onWechat?.ask(questions)).toEqual([])
  })

  it('a template that is barred or of another\'s title is told as such', async () => {
    Object.assign(panel, { banned: ['a'], filtered: ['b'] })
    expect((await asked(onWechat))?.map(({ answer }) => answer)).toEqual(['ban', 'filter', 'accept'])
  })

  it('to turn away is a no on WeChat, which says so, and no answer on Alipay', async () => {
    panel.turnsAway = true
    expect([await asked(onWechat), await asked(onAlipay)]).toEqual([every('reject'), []])
  })

  it.each([
    ['is too old to know the question', undefined],
    ['breaks', () => { throw new Error('broken') }]
  ])('an Alipay that %s answers nothing', async (_, requestSubscribeMessage) => {
    Object.assign(globalThis, { my: { requestSubscribeMessage } })
    expect(await onAlipay?.ask(questions)).toEqual([])
  })

  it('the web has no such question', () => {
    expect(onTheWeb).toBeUndefined()
  })
})
