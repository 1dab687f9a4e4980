import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { cleanup, fireEvent, screen } from '@testing-library/react'
import { dueWhyWords } from '@haochaping/shared/words/dueWhyWords.ts'
import { progressPageWords as words } from '@haochaping/shared/words/progressPageWords.ts'
import { actBackEnd } from '../../../../test/actBackEnd.ts'
import { eventId } from '../../../../test/backEnd.ts'
import { freshPhone } from '../../../../test/freshPhone.ts'
import { openPage } from '../../../../test/openPage.tsx'
import { clock, due, handlingIn, progressIn, said } from '../../../../test/progressIn.ts'
import Taro, { phone } from '../../../../test/taro.ts'
import ProgressPage from './index.tsx'

beforeEach(() => {
  freshPhone()
  phone.params = { eventId }
})
afterEach(cleanup)

const open = async (progress = progressIn('rectifying')): Promise<void> => {
  actBackEnd.begin(progress)
  await openPage(ProgressPage)
}
const tap = (name: string): void => { fireEvent.click(screen.getByRole('button', { name })) }
const opened = () => Taro.navigateTo.mock.calls.map(([{ url }]) => url)

describe('the page of progress', () => {
  it('says what it is about, where it stands, until when, and in whose hands', async () => {
    await open()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(words.headings.rectifying)
    expect(screen.getByText(words.replyBy('12月14日'))).toBeDefined()
    expect(screen.getByText(words.inHands('市公安局'))).toBeDefined()
  })

  it('says above all what is overdue, and that handing on changed no date', async () => {
    await open(progressIn('rectifying', undefined, { hands: 2, clocks: [clock('rectify', '2026-11-30', { state: 'overdue', workdaysLate: 2 }), clock('reply', '2026-12-14')] }))
    expect(screen.getAllByText('整改已超期 2 个工作日')).toHaveLength(2)
    expect(screen.getByText(`${words.inHands('市公安局')} · ${words.hands(2)}`)).toBeDefined()
  })

  it('keeps the whole record one tap away, each entry with its number and hash', async () => {
    const progress = progressIn('rectifying')
    await open(progress)
    expect(screen.queryByText(words.recordSay(progress.steps.length))).toBeNull()
    tap(words.record)
    expect(screen.getByText(words.recordSay(progress.steps.length))).toBeDefined()
    for (const { position } of progress.steps) expect(screen.getByText(words.position(position, '9f2c…a71e'))).toBeDefined()
  })

  it.each([
    ['supplement', `/mine/pages/say/index?eventId=${eventId}&act=supplement`],
    ['rateAgain', `/mine/pages/say/index?eventId=${eventId}&act=rateAgain`],
    ['reportPressure', `/mine/pages/say/index?eventId=${eventId}&act=reportPressure`]
  ] as const)('leads to what she may do: %s', async (name, url) => {
    await open(progressIn('replied'))
    tap(`${words.may[name].title}，${words.may[name].say}`)
    expect(opened()).toEqual([url])
  })

  it.each([['replied', words.judge, `/mine/pages/judge/index?eventId=${eventId}`], ['rectifying', words.may.supplement.title, `/mine/pages/say/index?eventId=${eventId}&act=supplement`]] as const)('%s: has the one main thing at the thumb, and nowhere else', async (phase, say, url) => {
    await open(progressIn(phase))
    tap(say)
    expect(opened()).toEqual([url])
    expect(screen.getAllByRole('button').filter((button) => (button.textContent ?? '').includes(say))).toHaveLength(1)
  })

  it('offers nothing she may not do', async () => {
    await open({ ...progressIn('closed', 'satisfied'), can: [] })
    for (const { title, say } of Object.values(words.may)) expect(screen.queryByRole('button', { name: `${title}，${say}` })).toBeNull()
  })

  it('tells of an appeal at the top, until when she is heard, while she may still speak', async () => {
    const appeal = { state: 'asked' as const, ground: 'malicious' as const, asked: said('评价人未到过窗口。', '2026-11-24'), hearing: due('2026-11-26'), heard: [], votes: [] }
    await open({ ...progressIn('accepted', undefined, { appeal }), can: ['answerAppeal'] })
    expect(screen.getByText(words.appealSay('11月26日'))).toBeDefined()
    tap(words.answerAppeal)
    expect(opened()).toEqual([`/mine/pages/say/index?eventId=${eventId}&act=answerAppeal`])
  })
})

describe('“为什么是这一天”', () => {
  const why = (changed: object) => ({ ...handlingIn('rectifying'), clocks: [clock('rectify', '2026-12-04', { why: { from: '2026-11-22T02:00:00.000Z', n: 2, unit: 'workday', days: [], movedOn: false, extended: 0, promised: false, ...changed } })] })

  it('lists the counted days, and the rule with its source', async () => {
    await open(progressIn('rectified'))
    tap(`整改完了，正在写答复，${dueWhyWords.ask}`)
    expect(screen.getByText(dueWhyWords.counted({ from: '2026-11-22T02:00:00.000Z', n: 2, unit: 'workday' }, due('2026-11-22').on))).toBeDefined()
    expect(screen.getByText('工作日 · 第 1–2 天')).toBeDefined()
    expect(screen.getByText('国办发〔2019〕51号')).toBeDefined()
    expect(screen.getByText(dueWhyWords.verified)).toBeDefined()
  })

  it('never passes an unchecked source for a checked one', async () => {
    await open({ ...progressIn('rectified'), policy: { version: 'v', title: 't', source: '本产品缺省', verified: false } })
    tap(`整改完了，正在写答复，${dueWhyWords.ask}`)
    expect(screen.getByText(dueWhyWords.unverified)).toBeDefined()
  })

  it('marks a 调休 day, a closure and what ordered it', async () => {
    const days = [{ day: due('2026-11-28').on, kind: 'makeUp', count: 1, provisional: false }, { day: due('2026-11-29').on, kind: 'closure', provisional: false, decree: '应急停办令〔2026〕3号' }]
    await open({ ...progressIn('rectifying'), handling: why({ days }) as never }) // days as the server sends them
    tap(`正在整改，${dueWhyWords.ask}`)
    for (const text of ['调休上班 · 第 1 天', '停办，不算', '应急停办令〔2026〕3号', '11月28日 周六']) expect(screen.getByText(text)).toBeDefined()
  })

  it.each([[{ promised: true, n: 0 }, dueWhyWords.promised], [{ movedOn: true }, dueWhyWords.movedOn], [{ extended: 1 }, dueWhyWords.extended(1, '12月4日')]])('says of %j what it means', async (changed, sentence) => {
    await open({ ...progressIn('rectifying'), handling: why(changed) })
    tap(`正在整改，${dueWhyWords.ask}`)
    expect(screen.getByText(sentence)).toBeDefined()
  })
})
