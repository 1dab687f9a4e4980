import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { verdicts } from '@haochaping/shared/schemas/verdict.ts'
import { verdictWords } from '@haochaping/shared/words/handlingWords.ts'
import { judgePageWords as words } from '@haochaping/shared/words/judgePageWords.ts'
import { refusalWords } from '@haochaping/shared/words/refusalWords.ts'
import { sayPageWords, sentWords } from '@haochaping/shared/words/sayPageWords.ts'
import { actBackEnd, actsSent } from '../../../../test/actBackEnd.ts'
import { eventId } from '../../../../test/backEnd.ts'
import { freshPhone, restart } from '../../../../test/freshPhone.ts'
import { openPage } from '../../../../test/openPage.tsx'
import { progressIn } from '../../../../test/progressIn.ts'
import Taro, { phone } from '../../../../test/taro.ts'
import { actKey, useActDrafts } from '../../../state/actDrafts.ts'
import { sendUnsent } from '../../../state/sendUnsent.ts'
import JudgePage from './index.tsx'

beforeEach(() => {
  freshPhone()
  phone.params = { eventId }
  actBackEnd.begin(progressIn('replied'), progressIn('closed', 'satisfied'))
})
afterEach(cleanup)

const open = async (): Promise<void> => { await openPage(JudgePage) }
const tap = async (role: string, name: string): Promise<void> => { await act(async () => { fireEvent.click(screen.getByRole(role, { name })) }) }
const submit = async (): Promise<void> => { await tap('button', sayPageWords.submit) }
const write = (text: string): void => { fireEvent.change(screen.getByRole('textbox'), { target: { value: text } }) }
const draft = () => useActDrafts.getState().drafts[actKey(eventId, 'judge')]

describe('judging the rectification', () => {
  it('shows the reply and asks with three answers, none chosen, and says what silence means and until when', async () => {
    await open()
    expect(screen.getByText(/材料清单已补充抵押注销样本/)).toBeDefined()
    expect(screen.getAllByRole('radiogroup')).toHaveLength(1)
    expect(screen.getAllByRole('radio').map((row) => [row.getAttribute('aria-label'), row.getAttribute('aria-checked')])).toEqual(verdicts.map((verdict) => [verdictWords[verdict], 'false']))
    expect(screen.getByText(`${words.silence}${words.due('12月11日')}`)).toBeDefined()
  })

  it.each(verdicts)('sends %s with one tap and a submit, and asks for nothing else', async (verdict) => {
    await open()
    await tap('radio', verdictWords[verdict])
    await submit()
    expect(actsSent()).toMatchObject([{ act: { command: 'judge', verdict, photos: [] } }])
    expect(actsSent()[0]?.act).not.toHaveProperty('words')
    expect(draft()).toBeUndefined()
  })

  it('sends the words too, and says what they led to', async () => {
    actBackEnd.begin(progressIn('replied'), progressIn('received', undefined, { round: 2, rounds: [{ way: { way: 'immediate', said: { words: '改', at: '2026-11-25T02:00:00.000Z', photos: [] } }, works: [], reply: { words: '改了', at: '2026-11-26T02:00:00.000Z', photos: [] }, verdict: { verdict: 'not', said: { words: '', at: '2026-11-27T02:00:00.000Z', photos: [] } } }] }))
    await open()
    await tap('radio', verdictWords.not)
    write('还是要跑两趟')
    await submit()
    expect(actsSent()).toMatchObject([{ act: { verdict: 'not', words: '还是要跑两趟' } }])
    expect(screen.getByText(sentWords.judge.not)).toBeDefined()
    expect(screen.getByText(sentWords.judgeSay.reopened('市公安局'))).toBeDefined()
    await tap('button', sentWords.toProgress)
    expect(Taro.redirectTo.mock.calls.map(([{ url }]) => url)).toEqual([`/mine/pages/progress/index?eventId=${eventId}`])
  })

  it('says what is missing, and takes no single sign for words', async () => {
    await open()
    await submit()
    expect(screen.getByText(words.chooseFirst)).toBeDefined()
    await tap('radio', verdictWords.partly)
    write('嗯 ')
    await submit()
    expect(screen.getByText(sayPageWords.needWords)).toBeDefined()
    expect(actsSent()).toEqual([])
  })

  it('makes one verdict of a double tap', async () => {
    await open()
    await tap('radio', verdictWords.satisfied)
    await act(async () => {
      const button = screen.getByRole('button', { name: sayPageWords.submit })
      fireEvent.click(button)
      fireEvent.click(button)
    })
    expect(actsSent()).toHaveLength(1)
  })

  it('lets one answer who was silent, and says until when', async () => {
    actBackEnd.begin(progressIn('closed', 'noAnswer'), progressIn('closed', 'partly'))
    await open()
    expect(screen.getByText(`${words.silence}${words.until('2027年3月11日')}`)).toBeDefined()
    await tap('radio', verdictWords.partly)
    await submit()
    expect(actBackEnd.acts.size).toBe(1)
  })

  it('says so where there is nothing to judge, and leads on', async () => {
    actBackEnd.begin(progressIn('rectifying'))
    await open()
    expect(screen.getByText(words.notNow)).toBeDefined()
    await tap('button', sentWords.toProgress)
    expect(Taro.redirectTo.mock.calls).toHaveLength(1)
  })

  it('keeps a refused verdict with its words, and says why', async () => {
    actBackEnd.refuse = 'notNow'
    await open()
    await tap('radio', verdictWords.not)
    write('还是要跑两趟')
    await submit()
    expect(screen.getByText(refusalWords.notNow)).toBeDefined()
    expect(draft()).toMatchObject({ verdict: 'not', words: '还是要跑两趟', waiting: false })
  })
})

describe('when the network is gone', () => {
  it('keeps it, says so, and sends it by itself when the network is back, the page showing that it arrived', async () => {
    await open()
    await tap('radio', verdictWords.satisfied)
    actBackEnd.away = true
    await submit()
    expect(screen.getByText(sentWords.keptTitle)).toBeDefined()
    actBackEnd.away = false
    await act(async () => { await sendUnsent() })
    expect(actBackEnd.acts.size).toBe(1)
    expect(screen.getByText(sentWords.judge.satisfied)).toBeDefined()
  })

  it('gives one verdict when the reply is lost and the program is killed', async () => {
    await open()
    await tap('radio', verdictWords.satisfied)
    actBackEnd.losesReply = true
    await submit()
    cleanup()
    await restart()
    actBackEnd.losesReply = false
    await sendUnsent()
    expect(actsSent().map(({ actId }) => actId)).toEqual([actsSent()[0]?.actId, actsSent()[0]?.actId])
    expect(actBackEnd.acts.size).toBe(1)
    expect(draft()).toBeUndefined()
  })

  it('sends it again as soon as the page is opened, though nothing is left to judge by then', async () => {
    await open()
    await tap('radio', verdictWords.satisfied)
    actBackEnd.losesReply = true
    await submit()
    cleanup()
    actBackEnd.losesReply = false
    await open()
    expect(screen.getByText(sentWords.judge.satisfied)).toBeDefined()
    expect(actBackEnd.acts.size).toBe(1)
  })

  it('says which one counts when an earlier sending had arrived with another verdict', async () => {
    await open()
    await tap('radio', verdictWords.satisfied)
    actBackEnd.losesReply = true
    await submit()
    actBackEnd.losesReply = false
    await tap('radio', verdictWords.not)
    await tap('button', sentWords.tryNow)
    expect(screen.getByText(sentWords.earlierCounts)).toBeDefined()
    expect([...actBackEnd.acts.values()]).toMatchObject([{ act: { verdict: 'satisfied' } }])
  })

  it('never sends one person’s verdict as another', async () => {
    await open()
    await tap('radio', verdictWords.satisfied)
    actBackEnd.away = true
    await submit()
    cleanup()
    actBackEnd.away = false
    const { useSession } = await import('../../../state/session.ts')
    useSession.setState({ who: 'demo:other' })
    await sendUnsent()
    expect(actBackEnd.acts.size).toBe(0)
  })
})

describe('a draft', () => {
  it('survives leaving the page and killing the program', async () => {
    await open()
    await tap('radio', verdictWords.partly)
    write('清单还缺一页')
    cleanup()
    await restart()
    await open()
    expect(screen.getByRole('radio', { name: verdictWords.partly }).getAttribute('aria-checked')).toBe('true')
    expect(screen.getByDisplayValue('清单还缺一页')).toBeDefined()
  })

  it('is not left behind by only looking', async () => {
    await open()
    cleanup()
    expect(draft()).toBeUndefined()
  })
})
