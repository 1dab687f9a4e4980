import { describe, expect, it } from '@jest/globals'
import { LocalDate } from '../calendar/localDate.ts'
import { change } from '../indicators/change.ts'
import { indicatorNames } from '../indicators/indicator.ts'
import { indicatorSet } from '../indicators/indicatorSets.ts'
import { ranking } from '../indicators/ranking.ts'
import { sameMix } from '../indicators/sameMix.ts'
import { signals } from '../indicators/signals.ts'
import { changeWord } from './changeWord.ts'
import { asideWords, indicatorWords } from './indicatorWords.ts'
import { rankRangeWord, rankWord } from './rankWords.ts'
import { sameMixWord } from './sameMixWord.ts'
import { signalLine, signalWords } from './signalWords.ts'
import { staleWord } from './staleWord.ts'

const rate = (hits: number, outOf: number) => ({ hits, outOf })

describe('the indicators in words', () => {
  it('have each a name of its own and one line that says what is divided by what', () => {
    expect(new Set(indicatorNames.map((name) => indicatorWords[name].name)).size).toBe(indicatorNames.length)
    expect(indicatorNames.filter((name) => indicatorWords[name].line.split(' ÷ ').length !== 2)).toEqual([])
  })

  it('have a sentence for everything that is said beside them', () => {
    const aside = indicatorNames.flatMap((name) => indicatorSet.indicators[name].aside ?? [])
    expect(aside.map((name) => asideWords(name, 19)).filter((word) => word.includes('不在其中'))).toEqual([])
    expect(asideWords('judgedNoAnswer', 19)).toBe('另有 19 人没有回答，不算满意')
  })
})

describe('a change in words', () => {
  it('says whether it means anything', () => {
    expect(changeWord(change(rate(6117, 6204), rate(5934, 6000), 'high'), 'month')).toBe('比上月 −0.3 个百分点，区别不明显')
    expect(changeWord(change(rate(95, 100), rate(80, 100), 'high'), 'week')).toBe('比上周 +15.0 个百分点，变好了')
    expect(changeWord(change(rate(95, 100), rate(80, 100), 'low'), 'quarter')).toBe('比上季度 +15.0 个百分点，变差了')
  })

  it('says of the smallest that it is small, and of none that there is none', () => {
    expect(changeWord({ points: -0.04, way: 'better' }, 'year')).toBe('比上年低不到 0.1 个百分点，变好了')
    expect(changeWord({ points: 0, way: 'notDistinguishable' }, 'month')).toBe('和上月一样')
    expect(changeWord(change(rate(4, 4), rate(80, 100), 'high'), 'month')).toBe('上月或现在样本太少，不比较')
  })
})

describe('a rank in words', () => {
  it('says who shares it, and where a place might stand', () => {
    const { ranked: [a, b] } = ranking([{ key: 'a', rate: rate(95, 100) }, { key: 'b', rate: rate(94, 100) }], 'high')
    const { ranked: [alone] } = ranking([{ key: 'a', rate: rate(95, 100) }], 'high')
    if (!a || !b || !alone) throw new Error('not ranked')
    expect([rankWord(a), rankRangeWord(b), rankWord(alone), rankRangeWord(alone)]).toEqual(['并列第 1 名（2 家分不出高下）', '名次在第 1 到第 2 之间', '第 1 名', ''])
  })
})

describe('the same mix in words', () => {
  it('says the figure with its interval, how much it covers, or that there is none', () => {
    const mix = { card: 800, deed: 200 }
    expect(sameMixWord(sameMix({ card: { good: 19, bad: 1 }, deed: { good: 72, bad: 8 } }, mix))).toBe('要是办的事和全单位一样，好评率大约是 94.0%，真实情况大约在 79.0% 到 97.5% 之间')
    expect(sameMixWord(sameMix({ card: { good: 19, bad: 1 } }, mix))).toContain('（只按全单位 80.0% 的评价换算，其余的事这里没人评）')
    expect(sameMixWord(sameMix({}, mix))).toBe('这个窗口评价太少，或办的事和全单位差别太大，没法换算')
  })
})

describe('a signal in words', () => {
  it('is a question, and no verdict on anybody', () => {
    expect(Object.values(signalWords).filter(({ ask }) => !/^请了解：.*？$/.test(ask))).toEqual([])
  })

  it('says what was counted', () => {
    const lines = signals({ events: 400, satisfied: 378, dissatisfied: 22, supervised: 200, supervisedGood: 198, own: 200, ownGood: 180, pressed: 8 }).map(signalLine)
    expect(lines[0]).toBe('2.0%（8 / 400）')
    expect(lines[4]).toBe('大厅设备上 99.0%，自己手机上 90.0%，大厅高 9.0 个百分点')
    expect(new Set(signals({}).map(signalLine))).toEqual(new Set(['样本太少，不显示']))
  })
})

describe('stale figures in words', () => {
  it('say since when', () => {
    const [rated, today] = [LocalDate.parse('2026-11-20'), LocalDate.parse('2026-11-25')]
    expect(staleWord(rated, today)).toBe('数字没有在动：最近一次评价是11月20日，之后一直有人来办事。请先查评价通道。')
    expect(staleWord(undefined, today)).toContain('还没有收到过评价')
  })
})
