import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import type { Undelivered } from '@haochaping/shared/schemas/listUndelivered.ts'
import { SendAgain } from '@haochaping/shared/schemas/sendAgain.ts'
import { pagedWords } from '@haochaping/shared/words/pagedWords.ts'
import { failureWords, troubleWords } from '@haochaping/shared/words/troubleWords.ts'
import { undeliveredPageWords as words } from '@haochaping/shared/words/undeliveredPageWords.ts'
import { freshPhone } from '../../../../test/freshPhone.ts'
import { openPage } from '../../../../test/openPage.tsx'
import { phone } from '../../../../test/taro.ts'
import UndeliveredPage from './index.tsx'

const at = '2026-11-24T02:00:00.000Z'
const letter = (n: number): Undelivered => ({
  letterId: `${at}#${String(n).padStart(22, 'x')}`, readerId: 'r', audience: 'citizen', purpose: 'replied', title: `标题${n}`, item: '公积金提取', projectNo: `P${n}`, at,
  attempts: [{ way: 'subscription', at, outcome: 'noRight', code: '43101' }, { way: 'sms', at, outcome: 'fault', code: 'isv.SIGN' }]
})
const told = (data: unknown) => ({ statusCode: 200, data: JSON.stringify(data) })

/** What was asked to be sent again, each as the server would take it. */
let asked: string[] = []
let letters: Undelivered[] = []
let listed = true
beforeEach(() => {
  freshPhone()
  asked = []
  letters = [letter(1), letter(2)]
  listed = true
  phone.answer = async ({ url, method, data }) => {
    if (method !== 'POST') return url.includes('more=') ? told({ letters: [letter(9)] }) : told({ letters, ...(letters.length > 2 ? { more: letter(3).letterId } : {}) })
    asked.push(SendAgain.parse(JSON.parse(data ?? '')).letterId)
    return told({ sent: listed })
  }
})
afterEach(cleanup)

const tap = async (name: string | RegExp): Promise<void> => { await act(async () => { fireEvent.click(screen.getByRole('button', { name })) }) }

describe('what did not arrive', () => {
  it('is listed with what was tried, and says what sending again does before it does it', async () => {
    await openPage(UndeliveredPage)
    expect(screen.getByText(words.heading(2, false))).toBeDefined()
    expect(screen.queryByText(words.againSay)).toBeNull()
    await tap(/标题1/)
    expect(screen.getByText(/短信：内容或设置不对（isv.SIGN）/)).toBeDefined()
    expect([screen.getByText(words.againSay), asked]).toMatchObject([{}, []])
    await tap(words.notNow)
    expect([screen.queryByText(words.againSay), asked]).toEqual([null, []])
  })

  it('is sent again once, and says so in its place', async () => {
    await openPage(UndeliveredPage)
    await tap(/标题1/)
    await tap(words.again)
    expect(asked).toEqual([letter(1).letterId])
    expect([screen.getByText(words.sent), screen.queryByRole('button', { name: /标题1/ }), screen.queryByRole('button', { name: words.again })]).toMatchObject([{}, null, null])
    expect(screen.getByText(words.heading(1, false))).toBeDefined()
  })

  it('says when a colleague was faster', async () => {
    listed = false
    await openPage(UndeliveredPage)
    await tap(/标题2/)
    await tap(words.again)
    expect([screen.getByText(words.gone), screen.queryByRole('button', { name: /标题2/ })]).toMatchObject([{}, null])
  })

  it('keeps what it could not send, says why beside the button, and can try again', async () => {
    await openPage(UndeliveredPage)
    await tap(/标题2/)
    const { answer } = phone
    phone.answer = async () => { throw new Error('offline') }
    await tap(words.again)
    expect([screen.getByText(failureWords.network.title), screen.getByText(words.heading(2, false))]).toHaveLength(2)
    phone.answer = answer
    await tap(words.again)
    expect([screen.getByText(words.sent), asked]).toMatchObject([{}, [letter(2).letterId]])
  })

  it('says what was tried in as many lines as there were different answers', async () => {
    const later = (minute: number) => ({ way: 'work' as const, at: `2026-11-24T02:${minute}:00.000Z`, outcome: 'later' as const, code: 'http 503' })
    letters = [{ ...letter(1), attempts: [later(10), later(20), later(40), { ...later(50), way: 'sms' }] }]
    await openPage(UndeliveredPage)
    await tap(/标题1/)
    expect(screen.getAllByText(/http 503/).map(({ textContent }) => textContent)).toEqual([
      '11月24日 10:10 到 11月24日 10:40（3 次）工作消息：平台暂时发不了（http 503）', '11月24日 10:50 短信：平台暂时发不了（http 503）'])
  })

  it('goes on to older ones', async () => {
    letters = [letter(1), letter(2), letter(3)]
    await openPage(UndeliveredPage)
    expect(screen.getByText(words.heading(3, true))).toBeDefined()
    await tap(pagedWords.next)
    expect(screen.getByText('标题9')).toBeDefined()
    expect(screen.getByText(words.heading(4, false))).toBeDefined()
  })

  it('is a good day when there is none, and says when the list cannot be had', async () => {
    letters = []
    await openPage(UndeliveredPage)
    expect(screen.getByText(words.none)).toBeDefined()
    cleanup()
    phone.answer = async () => { throw new Error('offline') }
    await openPage(UndeliveredPage)
    expect(screen.getByText(failureWords.network.title)).toBeDefined()
    phone.answer = async () => told({ letters: [letter(1)] })
    await tap(troubleWords.again)
    expect([screen.getByText('标题1'), screen.queryByText(failureWords.network.title)]).toMatchObject([{}, null])
  })
})
