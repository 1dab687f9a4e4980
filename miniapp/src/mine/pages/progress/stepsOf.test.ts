import { describe, expect, it } from '@jest/globals'
import { CaseProgress, facts } from '@haochaping/shared/schemas/caseProgress.ts'
import type { Fact } from '@haochaping/shared/schemas/caseProgress.ts'
import { phases } from '@haochaping/shared/schemas/phase.ts'
import { comingWords, happenedWords, lateWords } from '@haochaping/shared/words/handlingWords.ts'
import { factWords, progressPageWords as words } from '@haochaping/shared/words/progressPageWords.ts'
import { progressFor } from '../../../../test/backEnd.ts'
import { at, clock, due, handlingIn, progressIn, said, stepsFrom } from '../../../../test/progressIn.ts'
import type { End } from '../../../../test/progressIn.ts'
import { stageOf } from './stageOf.ts'
import { stepsOf } from './stepsOf.ts'

const now = (progress: CaseProgress): string[] => stepsOf(progress).filter(({ state }) => state === 'now').map(({ title }) => title)
const done = (progress: CaseProgress): string[] => stepsOf(progress).filter(({ state }) => state === 'done').map(({ title }) => title)
const step = (progress: CaseProgress, title: string) => stepsOf(progress).find((one) => one.title === title)
const withFacts = (progress: CaseProgress, ...more: readonly (readonly [Fact, string])[]): CaseProgress =>
  ({ ...progress, steps: stepsFrom([...progress.steps.map(({ fact, at: when }): readonly [Fact, string] => [fact, when.slice(0, 10)]), ...more]) })

const ends: readonly (End | undefined)[] = ['satisfied', 'partly', 'noAnswer', 'concluded']
const all = phases.reduce<(readonly [typeof phases[number], End | undefined])[]>((list, phase) => list.concat(phase === 'closed' ? ends.map((end) => [phase, end] as const) : [[phase, undefined]]), [])

describe('the progress in plain words', () => {
  it('has words for every fact a ledger can hold, each its own', () => {
    expect(Object.keys(factWords).sort()).toEqual([...facts].sort())
    expect(new Set(Object.values(factWords)).size).toBe(facts.length)
  })

  it.each(all)('%s %s: is told from the first to the last step, each with a title, and what was told could have been sent', (phase, end) => {
    const progress = progressIn(phase, end)
    const steps = stepsOf(progress)
    expect(CaseProgress.safeParse(progress).success).toBe(true)
    expect(words.headings[stageOf(progress)]).toBeTruthy()
    expect(steps[0]).toMatchObject({ state: 'done', title: factWords.rated, when: '11月22日 10:00' })
    expect(new Set(steps.map(({ key }) => key)).size).toBe(steps.length)
    for (const { title } of steps) expect(title).not.toMatch(/undefined|^$/)
    const order = steps.map(({ state }) => ['done', 'now', 'todo'].indexOf(state))
    expect(order).toEqual([...order].sort())
  })

  it.each([
    ['received', '等市公安局签收', 5], ['accepted', '等市公安局联系您核实', 4], ['contacted', '市公安局正在定怎么整改', 3], ['rectifying', '正在整改', 3],
    ['explaining', '正在准备向您说明', 2], ['rectified', '整改完了，正在写答复', 2], ['replied', '请您评判整改结果', 1], ['withSupervisor', '监督人员正在核查', 1]
  ] as const)('%s: says what goes on now, and with it %s to come', (phase, title, count) => {
    const coming = stepsOf(progressIn(phase)).filter(({ state }) => state !== 'done')
    expect(coming[0]).toMatchObject({ title, state: 'now' })
    expect(coming).toHaveLength(count)
    if (phase !== 'withSupervisor') for (const { when, clock: counted, key } of coming) if (key !== 'coming-followUp' || phase === 'replied') expect([when?.indexOf('最晚'), counted?.why !== undefined]).toEqual([0, true])
  })

  it.each([['satisfied', '解决了，您满意'], ['partly', '办结了，您说解决了一部分'], ['concluded', '监督人员作了办结说明'], ['noAnswer', '办结了，没有等到您的评判']] as const)('%s: is headed “%s”', (end, heading) => {
    expect(words.headings[stageOf(progressIn('closed', end))]).toBe(heading)
  })

  it('folds what is no step for the one who waits, and two entries of one act', () => {
    expect(done(progressIn('rectifying'))).toEqual([
      factWords.rated, factWords.handlerNotified, happenedWords.acceptedBy('市公安局'), factWords.contactViewed, factWords.contacted, '定了整改期限，答应12月4日前改好'
    ])
  })

  it('quotes the reason, the answer and the verdict where they were given', () => {
    const progress = progressIn('closed', 'concluded')
    expect(step(progress, '定了整改期限，答应12月4日前改好')?.quote).toMatch(/^“材料清单要和三个科室/)
    expect(step(progress, '市公安局答复了您')?.quote).toMatch(/^“材料清单已补充/)
    expect(step(progress, '您评判：没有解决')?.quote).toBe('“还是要跑两趟。”')
    expect(step(progress, factWords.concluded)?.quote).toMatch(/^“已现场核查/)
  })

  it('says when and why somebody looked at her telephone number', () => {
    expect(step(progressIn('contacted'), factWords.contactViewed)).toMatchObject({ when: '11月24日 10:00', notes: [happenedWords.viewed('电话回访核实情况'), happenedWords.viewedNote] })
  })

  it('counts attempts in a row, and never calls them a talk', () => {
    const base = progressIn('accepted')
    const tried = withFacts(base, ['contactTried', '2026-11-24'], ['contactTried', '2026-11-25'])
    expect(done(tried).slice(-1)).toEqual(['联系过您 2 次，没有联系上'])
    const attempts = ['2026-11-24', '2026-11-25'].map((on) => ({ outcome: 'noAnswer' as const, at: at(on) }))
    const given = withFacts({ ...base, handling: { ...handlingIn('contacted'), attempts } }, ['contactTried', '2026-11-24'], ['contactTried', '2026-11-25'], ['contacted', '2026-11-25'])
    expect(done(given).slice(-1)).toEqual([happenedWords.unreachable])
    expect(done(given)).not.toContain(factWords.contacted)
  })

  it('shows the words of the unit where it wrote, and not beside it that she was contacted', () => {
    const progress = withFacts({ ...progressIn('accepted'), handling: { ...handlingIn('contacted'), attempts: [{ outcome: 'sent', at: at('2026-11-24'), note: said('请问是哪个窗口？', '2026-11-24') }] } }, ['handlerWrote', '2026-11-24'], ['contacted', '2026-11-24'])
    expect(stepsOf(progress).filter(({ state }) => state === 'done').slice(-1)).toMatchObject([{ title: '市公安局给您留言', quote: '“请问是哪个窗口？”' }])
  })

  it('says honestly how late something is and how late it was done', () => {
    const overdue = { ...progressIn('received'), handling: { ...handlingIn('received'), clocks: [clock('accept', '2026-11-23', { state: 'overdue', workdaysLate: 2 }), clock('reply', '2026-12-14')] } }
    expect(stepsOf(overdue).find(({ key }) => key === 'coming-accept')).toMatchObject({ late: '签收已超期 2 个工作日', when: '本来最晚 11月23日' })
    const late = { ...progressIn('accepted'), handling: { ...handlingIn('accepted'), clocks: [clock('accept', '2026-11-22', { state: 'late', at: at('2026-11-23'), workdaysLate: 1 })] } }
    expect(step(late, happenedWords.acceptedBy('市公安局'))?.late).toBe(lateWords.ended(1))
  })

  it('never shows a provisional date without saying so, nor a date of next year without its year', () => {
    const progress = { ...progressIn('rectified'), handling: { ...handlingIn('rectified'), clocks: [clock('reply', '2027-01-05', { due: due('2027-01-05', true) })] } }
    expect(stepsOf(progress).find(({ key }) => key === 'coming-reply')).toMatchObject({ when: '最晚 2027年1月5日', provisional: true })
  })
})

describe('what takes longer', () => {
  it('is told with the reason of the delay, what was decided on it and the new date', () => {
    const extensions = [{ state: 'approved' as const, asked: said('等省里的接口开通。', '2026-11-27'), decided: said('同意，只此一次。', '2026-11-28'), until: due('2026-12-14') }]
    const progress = withFacts({ ...progressIn('rectifying'), handling: { ...handlingIn('rectifying'), extensions } }, ['extensionAsked', '2026-11-27'], ['extensionApproved', '2026-11-28'])
    expect(step(progress, factWords.extensionAsked)?.quote).toBe('“等省里的接口开通。”')
    expect(step(progress, factWords.extensionApproved)?.notes).toEqual([happenedWords.decision('同意，只此一次。'), '整改期限改到12月14日'])
  })

  it('names the unit it was handed to, and that no clock begins anew', () => {
    const transfers = [{ from: '市公安局', to: '市人社局', said: said('社保窗口办的事', '2026-11-24') }]
    const progress = withFacts({ ...progressIn('received'), handling: { ...handlingIn('received'), unit: '市人社局', hands: 2, transfers } }, ['accepted', '2026-11-23'], ['transferred', '2026-11-24'])
    expect(step(progress, '转给市人社局办理')).toMatchObject({ notes: [happenedWords.keepsClock], quote: expect.stringContaining('社保窗口办的事') })
    expect(done(progress)).toContain(factWords.accepted)
    expect(done(progress)).not.toContain('市人社局已签收')
    const taken = withFacts({ ...progress, handling: { ...handlingIn('accepted'), unit: '市人社局', hands: 2, transfers } }, ['accepted', '2026-11-25'])
    expect(done(taken).slice(-1)).toEqual(['市人社局已签收'])
  })

  it('tells an order from above, by whom, until when and what was answered', () => {
    const orders = [{ said: said('“签收”一步超期，请立即签收。', '2026-11-30'), due: due('2026-12-03'), automatic: true, answer: said('已签收。', '2026-12-01') }, { said: said('请说明原因。', '2026-12-02'), due: due('2026-12-07'), automatic: false }]
    const progress = withFacts({ ...progressIn('rectifying'), handling: { ...handlingIn('rectifying'), orders } }, ['ordered', '2026-11-30'], ['orderAnswered', '2026-12-01'], ['ordered', '2026-12-02'])
    const told = stepsOf(progress).filter(({ state }) => state === 'done').slice(-3)
    expect(told).toMatchObject([{ title: happenedWords.orderedBySystem, quote: '“‘签收’一步超期，请立即签收。”' }, { title: factWords.orderAnswered, quote: '“已签收。”' }, { title: factWords.ordered, quote: '“请说明原因。”', notes: ['最晚12月7日答复督办'] }])
    expect(stepsOf(progress).filter(({ state }) => state !== 'done').map(({ title }) => title).slice(0, 2)).toEqual(['正在整改', comingWords.order('市公安局')])
  })
})

describe('a second round', () => {
  const earlier = { way: { way: 'immediate' as const, said: said('马上补清单。', '2026-11-25') }, works: [], reply: said('清单补了。', '2026-11-26'), verdict: { verdict: 'not' as const, said: said('没补全。', '2026-11-27') } }
  const facts2: readonly (readonly [Fact, string])[] = [['judged', '2026-11-27'], ['reopened', '2026-11-27'], ['handlerNotified', '2026-11-27'], ['accepted', '2026-11-30'], ['contacted', '2026-11-30'], ['wayDecided', '2026-12-01']]
  const progress = withFacts({ ...progressIn('replied'), handling: { ...handlingIn('rectifying'), round: 2, rounds: [earlier] } }, ...facts2)

  it('begins with its own step, and of the first keeps the way, the answer and the verdict, each with the words of its round', () => {
    expect(done(progress)).toEqual([
      factWords.rated, factWords.contactViewed, '决定马上整改', '市公安局答复了您', '您评判：没有解决',
      '重新交办，第 2 轮', factWords.handlerNotified, '市公安局已签收', factWords.contacted, '定了整改期限，答应12月4日前改好'
    ])
    expect(step(progress, '市公安局答复了您')?.quote).toBe('“清单补了。”')
  })

  it('shows a breach of the first round as a step, for its clocks are gone', () => {
    const breached = withFacts({ ...progressIn('received'), handling: { ...handlingIn('received'), round: 2, rounds: [earlier] } }, ['breached', '2026-11-24'], ['replied', '2026-11-26'], ['judged', '2026-11-27'], ['reopened', '2026-11-27'], ['breached', '2026-11-30'])
    expect(done(breached).filter((title) => title === factWords.breached)).toHaveLength(1)
  })
})

describe('an appeal', () => {
  const asked = { state: 'asked' as const, ground: 'malicious' as const, asked: said('评价人未到过窗口。', '2026-11-24'), hearing: due('2026-11-26'), heard: [], votes: [] }

  it('says what is claimed and until when she is heard, while the handling goes on', () => {
    const progress = withFacts({ ...progressIn('accepted'), handling: { ...handlingIn('accepted'), appeal: asked } }, ['appealAsked', '2026-11-24'])
    expect(step(progress, factWords.appealAsked)).toMatchObject({ quote: '“评价人未到过窗口。”', notes: [happenedWords.claims('恶意评价'), happenedWords.stillCounts] })
    expect(now(progress)).toEqual(['等市公安局联系您核实', comingWords.appeal])
    expect(step(progress, comingWords.appeal)?.notes).toEqual(['最晚11月26日听您说明情况'])
  })

  it('shows both opinions when it is decided, and that nothing was deleted', () => {
    const told = step(progressIn('excluded'), factWords.excluded)
    expect(told?.notes).toEqual(['复核意见：“同意。”', '复核意见：“材料属实。”', happenedWords.staysVisible])
    expect(step(progressIn('excluded'), factWords.appealAnswered)?.quote).toBe('“我没有点错。”')
  })
})

describe('without a 差评', () => {
  it('waits for the figure after a 好评, and for nothing once it is counted', () => {
    expect(now(progressFor('satisfied'))).toEqual([words.toCount])
    expect(now({ ...progressFor('satisfied'), countedAt: '2026-11-22T02:11:00.000Z' })).toEqual([])
  })

  it('waits for the citizen while it can be rated', () => {
    expect(stepsOf(progressFor()).slice(-1)).toMatchObject([{ title: words.toRate, state: 'now', when: '最晚 11月27日' }])
  })

  it('tells her private report to herself alone, and says so', () => {
    const progress = withFacts(progressFor('satisfied'), ['rated', '2026-11-22'], ['pressureReported', '2026-11-23'])
    expect(step(progress, factWords.pressureReported)?.notes).toEqual([happenedWords.privateReport])
  })
})
