import { describe, expect, it } from '@jest/globals'
import type { Counts } from './counts.ts'
import { signals, signalThresholds } from './signals.ts'
import type { Signal } from './signals.ts'

const found = (counts: Counts, signal: Signal['signal']) => signals(counts).find((one) => one.signal === signal)
const asked = (counts: Counts) => signals(counts).flatMap(({ signal, worthAsking }) => worthAsking ? [signal] : [])

describe('pressure signals', () => {
  it('are always all six, and ask nothing of a place without ratings', () => {
    expect(signals({}).map(({ signal }) => signal)).toEqual(['pressed', 'quick', 'burst', 'sameAccount', 'gap', 'zeroBad'])
    expect(asked({})).toEqual([])
    expect(asked({ events: 500, unrated: 400, defaultedVerySatisfied: 100 })).toEqual([])
  })

  it('ask where people told of pressure, but not from one or two of them', () => {
    // 5 of 200: Wilson from 0.0107, above 1 %. 5 of 300: from 0.0071.
    expect(asked({ events: 200, verySatisfied: 198, dissatisfied: 2, pressed: 5 })).toEqual(['pressed'])
    expect(asked({ events: 300, verySatisfied: 298, dissatisfied: 2, pressed: 5 })).toEqual([])
    expect(asked({ events: 10, verySatisfied: 8, dissatisfied: 2, pressed: 2 })).toEqual([])
    expect(found({ events: 300, verySatisfied: 298, dissatisfied: 2, pressed: 5 }, 'pressed')).toMatchObject({ rate: { hits: 5, outOf: 300 } })
  })

  it('ask nothing about a place on too few', () => {
    expect(asked({ events: 4, satisfied: 3, dissatisfied: 1, pressed: 4, quick: 4, burst: 4, sameAccount: 4 })).toEqual([])
  })

  it('ask about quick ratings, bursts and one account for many, each by a threshold of its own', () => {
    // 30 of 100: from 0.219. 18 of 100: from 0.117. 12 of 100: from 0.070.
    const base = { events: 100, satisfied: 90, dissatisfied: 10 }
    expect(asked({ ...base, quick: 30 })).toEqual(['quick'])
    expect(asked({ ...base, quick: 27 })).toEqual([])
    expect(asked({ ...base, burst: 18 })).toEqual(['burst'])
    expect(asked({ ...base, burst: 12 })).toEqual([])
    expect(asked({ ...base, sameAccount: 12 })).toEqual(['sameAccount'])
    expect(asked({ ...base, sameAccount: 7 })).toEqual([])
  })

  it('ask where ratings under eyes are better than those from people’s own phones', () => {
    // 198/200 less 180/200: 0.09; Wilson 0.9643–0.9973 and 0.8506–0.9343: 0.09 − √(0.0257² + 0.0343²) = 0.047, above 2 points.
    const wide = { events: 400, satisfied: 378, dissatisfied: 22, supervised: 200, supervisedGood: 198, own: 200, ownGood: 180 }
    expect(asked(wide)).toEqual(['gap'])
    expect(found(wide, 'gap')).toMatchObject({ supervised: { hits: 198, outOf: 200 }, own: { hits: 180, outOf: 200 }, difference: { value: expect.closeTo(0.09, 9), low: expect.closeTo(0.0471, 4) } })
    // The same shares on 20 each: nothing can be said.
    expect(asked({ events: 40, satisfied: 37, dissatisfied: 3, supervised: 20, supervisedGood: 20, own: 20, ownGood: 18 })).toEqual([])
    // The other way about there is nothing to ask.
    expect(asked({ ...wide, supervised: 200, supervisedGood: 180, own: 200, ownGood: 198 })).toEqual([])
  })

  it('do not reckon a gap with too few on one side', () => {
    expect(found({ events: 300, satisfied: 299, dissatisfied: 1, supervised: 200, supervisedGood: 200, own: 4, ownGood: 3 }, 'gap')).toEqual({ signal: 'gap', supervised: { hits: 200, outOf: 200 }, own: { hits: 3, outOf: 4 }, worthAsking: false })
  })

  it('ask how it comes that not one of two hundred was bad', () => {
    expect(asked({ events: 200, satisfied: 200 })).toEqual(['zeroBad'])
    expect(asked({ events: 199, satisfied: 199 })).toEqual([])
    expect(asked({ events: 5000, satisfied: 4999, dissatisfied: 1 })).toEqual([])
    // 吉安市本级 2022, as published: 331 910 ratings, all good. 差评 that were excluded make it no less of a question.
    expect(asked({ events: 331_912, satisfied: 331_910, excludedDissatisfied: 2 })).toEqual(['zeroBad'])
  })

  it('have thresholds that are ours and say so', () => {
    expect(Object.values(signalThresholds).filter(({ verified, source }) => verified || !source.includes('来源待核'))).toEqual([])
  })
})
