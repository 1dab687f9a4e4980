import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { isBad, levels } from '@haochaping/shared/standard/levels.ts'
import type { Level } from '@haochaping/shared/standard/levels.ts'
import { templateKinds } from '@haochaping/shared/schemas/templateKind.ts'
import { levelWords } from '@haochaping/shared/words/levelWords.ts'
import { ratePageWords as words } from '@haochaping/shared/words/ratePageWords.ts'
import { backEnd, eventId, ratingsSent } from '../../../test/backEnd.ts'
import { consents, onWechat, reportsSent } from '../../../test/consents.ts'
import { freshPhone, restart } from '../../../test/freshPhone.ts'
import { openPage } from '../../../test/openPage.tsx'
import { panel } from '../../../test/subscribePanel.ts'
import Taro, { phone } from '../../../test/taro.ts'
import { useSession } from '../../state/session.ts'

onWechat()
const { default: RatePage } = await import('./index.tsx')
const { sendUnsent } = await import('../../state/sendUnsent.ts')

beforeEach(() => {
  freshPhone()
  consents.begin()
  phone.params = { eventId }
})
afterEach(cleanup)

const tap = async (role: string, name: string): Promise<void> => { await act(async () => { panel.tap(() => fireEvent.click(screen.getByRole(role, { name }))) }) }
const rate = async (level: Level, meanwhile = (): void => undefined): Promise<void> => {
  await openPage(RatePage)
  await tap('radio', levelWords[level])
  if (isBad(level)) fireEvent.change(screen.getByRole('textbox'), { target: { value: '跑了两趟' } })
  meanwhile()
  await tap('button', words.submit)
}
const ids = templateKinds.map((kind) => `wx-${kind}`)
const arrived = () => Taro.redirectTo.mock.calls.length

describe('asking whether the outcome of a 差评 may be told', () => {
  it('asks in the tap that submits, before anything is sent, and tells the answer afterwards', async () => {
    let sentBefore = -1
    const ask = panel.wx.requestSubscribeMessage
    panel.wx.requestSubscribeMessage = (options) => {
      sentBefore = ratingsSent().length
      return ask(options)
    }
    await rate('dissatisfied').finally(() => { panel.wx.requestSubscribeMessage = ask })
    expect([panel.asked, sentBefore]).toEqual([[ids], 0])
    expect(phone.asked.map(({ url }) => url).slice(-2)).toEqual(['/api/ratings', '/api/my/consents'])
    expect(reportsSent()).toMatchObject([{ platform: 'wechat', answers: templateKinds.map((kind) => ({ kind, answer: 'accept' })) }])
  })

  it.each([
    ['she has not answered', { undecided: true }], ['she refuses', { choices: { [ids[0] ?? '']: 'reject', [ids[1] ?? '']: 'reject', [ids[2] ?? '']: 'reject' } }],
    ['she turns away', { turnsAway: true }], ['the main switch is off', { mainSwitch: false }]
  ])('sends the rating and shows the receipt all the same when %s', async (_, like) => {
    Object.assign(panel, like)
    await rate('veryDissatisfied')
    expect([ratingsSent().length, arrived()]).toEqual([1, 1])
    expect([...consents.taken.values()].some(({ answers }) => answers.some(({ answer }) => answer === 'accept'))).toBe(false)
  })

  it('asks nothing with a 好评, for nothing more will come of it, and nothing before it can be sent', async () => {
    for (const level of levels.filter((one) => !isBad(one))) {
      await rate(level)
      cleanup()
      freshPhone()
      consents.begin()
      phone.params = { eventId }
    }
    await openPage(RatePage)
    await tap('button', words.submit)
    await tap('radio', levelWords.dissatisfied)
    await tap('button', words.submit)
    expect(panel.asked).toEqual([])
  })

  it('asks nothing where the operator has registered no template', async () => {
    useSession.setState({ templates: undefined } as never)
    await rate('dissatisfied')
    expect([panel.asked, ratingsSent().length]).toEqual([[], 1])
  })

  it('asks about a template that stands for two kinds once, and counts it for one', async () => {
    useSession.setState({ templates: { result: 'same', followUp: 'same' } })
    await rate('dissatisfied')
    expect(panel.asked).toEqual([['same']])
    expect(reportsSent()[0]?.answers).toEqual([{ kind: 'result', answer: 'accept' }])
  })

  it('puts one question at a double tap', async () => {
    await openPage(RatePage)
    await tap('radio', levelWords.dissatisfied)
    fireEvent.change(screen.getByRole('textbox'), { target: { value: '跑了两趟' } })
    await act(async () => {
      const button = screen.getByRole('button', { name: words.submit })
      panel.tap(() => { fireEvent.click(button); fireEvent.click(button) })
    })
    expect([panel.asked.length, ratingsSent().length, consents.taken.size]).toEqual([1, 1, 1])
  })

  it('keeps an answer that could not be told through a restart, and tells it later under the same id', async () => {
    await rate('dissatisfied', () => { backEnd.away = consents.away = true })
    const [first] = reportsSent()
    expect(first).toBeDefined()
    cleanup()
    await restart()
    backEnd.away = consents.away = false
    await act(sendUnsent)
    expect([...consents.taken.keys()]).toEqual([first?.reportId])
    await act(sendUnsent)
    expect(consents.taken.size).toBe(1)
  })
})
