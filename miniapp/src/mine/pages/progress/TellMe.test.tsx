import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import type { Reach } from '@haochaping/shared/schemas/reach.ts'
import { templateKinds } from '@haochaping/shared/schemas/templateKind.ts'
import { verdicts } from '@haochaping/shared/schemas/verdict.ts'
import { verdictWords } from '@haochaping/shared/words/handlingWords.ts'
import { progressPageWords } from '@haochaping/shared/words/progressPageWords.ts'
import { sayPageWords } from '@haochaping/shared/words/sayPageWords.ts'
import { actBackEnd, actsSent } from '../../../../test/actBackEnd.ts'
import { eventId } from '../../../../test/backEnd.ts'
import { consents, onWechat, reportsSent } from '../../../../test/consents.ts'
import { freshPhone } from '../../../../test/freshPhone.ts'
import { openPage } from '../../../../test/openPage.tsx'
import { progressIn } from '../../../../test/progressIn.ts'
import { panel } from '../../../../test/subscribePanel.ts'
import { phone } from '../../../../test/taro.ts'
import { useSession } from '../../../state/session.ts'

onWechat()
const { default: ProgressPage } = await import('./index.tsx')
const { default: JudgePage } = await import('../judge/index.tsx')
const { sendUnsent } = await import('../../../state/sendUnsent.ts')

const words = progressPageWords.tellMe
const none = { result: false, followUp: false, progress: false }

beforeEach(() => {
  freshPhone()
  phone.params = { eventId }
})
afterEach(cleanup)

const tap = async (role: string, name: string): Promise<void> => { await act(async () => { panel.tap(() => fireEvent.click(screen.getByRole(role, { name }))) }) }

describe('“tell me the outcome” on the page of progress', () => {
  const open = async (reach: Reach | undefined): Promise<void> => {
    actBackEnd.begin({ ...progressIn('rectifying'), ...(reach ? { reach } : {}) })
    const before = phone.answer
    phone.answer = async (request) => {
      const progress = { ...progressIn('rectifying'), reach: consents.taken.size > 0 ? consents.reach() : reach }
      return request.url.endsWith('/progress') ? { statusCode: 200, data: JSON.stringify(progress) } : before(request)
    }
    consents.begin()
    await openPage(ProgressPage)
  }
  const button = () => screen.queryByRole('button', { name: words.ask })

  it('says that she can be told, and asks no more', async () => {
    await open({ wechat: { ...none, result: true } })
    expect(screen.getByText(words.reached)).toBeDefined()
    expect(button()).toBeNull()
  })

  it('says that she cannot be told, and after her yes that she can', async () => {
    await open({ wechat: none })
    expect(screen.getByText(words.unreached)).toBeDefined()
    await tap('button', words.ask)
    expect(panel.asked).toEqual([templateKinds.map((kind) => `wx-${kind}`)])
    expect(screen.getByText(words.reached)).toBeDefined()
    expect(button()).toBeNull()
  })

  it('says what helps when it still is not allowed', async () => {
    await open({ wechat: none })
    panel.mainSwitch = false
    await tap('button', words.ask)
    expect(screen.getByText(words.still)).toBeDefined()
    expect(button()).not.toBeNull()
  })

  it('offers no button where there is nothing to ask about', async () => {
    await open({})
    cleanup()
    useSession.setState({ templates: { progress: 'only' } })
    await openPage(ProgressPage)
    expect(screen.getByText(words.unreached)).toBeDefined()
    expect(button()).toBeNull()
  })

  it('is not there when nothing is to come', async () => {
    await open(undefined)
    expect(screen.queryByText(words.title)).toBeNull()
  })
})

describe('judging', () => {
  beforeEach(() => {
    actBackEnd.begin(progressIn('replied'), progressIn('received'))
    consents.begin()
  })
  const judge = async (verdict: (typeof verdicts)[number], meanwhile = (): void => undefined): Promise<void> => {
    await openPage(JudgePage)
    await tap('radio', verdictWords[verdict])
    meanwhile()
    await tap('button', sayPageWords.submit)
  }

  it.each(verdicts)('asks in the same tap whether she may be told what comes next, if there is a next: %s', async (verdict) => {
    await judge(verdict)
    expect([actsSent().length, panel.asked.length, reportsSent().length]).toEqual(verdict === 'not' ? [1, 1, 1] : [1, 0, 0])
  })

  it('sends the verdict whatever she answers, or before she does', async () => {
    panel.undecided = true
    await judge('not')
    expect([actsSent().length, reportsSent().length]).toEqual([1, 0])
  })

  it('asks nothing when a verdict kept before goes out by itself', async () => {
    await judge('not', () => { actBackEnd.away = true })
    panel.asked = []
    actBackEnd.away = false
    await act(sendUnsent)
    expect([actBackEnd.acts.size, panel.asked]).toEqual([1, []])
  })
})
