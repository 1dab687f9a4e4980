import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { levels } from '../standard/levels.ts'
import { countNames, countOf, Counts, defaultedCounts, excludedCounts, together } from './counts.ts'
import type { CountName } from './counts.ts'
import { brokenInclusions, inclusions } from './inclusions.ts'
import { firstScreen, indicatorNames } from './indicator.ts'
import { indicatorSet, indicatorSetOf, indicatorSets } from './indicatorSets.ts'
import { rateOf } from './rate.ts'

const { indicators } = indicatorSet

/**
 * One month of a small hall. 400 services: 30 may still be rated, 180 were not, 60 became 默认好评, 128 were rated
 * (70 + 40 + 10 good = 120, 5 + 3 bad = 8), 2 were excluded: 30 + 180 + 60 + 128 + 2 = 400.
 * All 8 bad ones have a ticket, 5 with a name. Replies: 4 in time, 1 late, 1 overdue, 2 not due.
 * Rectification: 3 in time, 1 late, 1 overdue, 1 explained, 2 not due. Of the 4 rectified 3 were asked.
 * Of the 5 replied: 2 satisfied, 1 partly, 1 not (though rectified), 1 no answer.
 */
const month: Counts = {
  events: 400, awaiting: 30, unrated: 180,
  verySatisfied: 70, satisfied: 40, basicallySatisfied: 10, dissatisfied: 5, veryDissatisfied: 3,
  defaultedVerySatisfied: 20, defaultedSatisfied: 25, defaultedBasicallySatisfied: 15, excludedDissatisfied: 1, excludedVeryDissatisfied: 1,
  supervised: 50, supervisedGood: 50, own: 70, ownGood: 63, pressed: 4,
  tickets: 8, namedTickets: 5, repliedInTime: 4, repliedLate: 1, replyOverdue: 1, namedReplied: 3,
  rectifiedInTime: 3, rectifiedLate: 1, rectifyOverdue: 1, explained: 1, rectifiedAsked: 3,
  judgedSatisfied: 2, judgedPartly: 1, judgedNot: 1, judgedNoAnswer: 1, contradicted: 1
}

const worked = {
  goodShare: { hits: 180, outOf: 188 }, // 120 + 60 of 128 + 60
  activeGoodShare: { hits: 120, outOf: 128 },
  unratedShare: { hits: 240, outOf: 368 }, // 180 + 60 of 128 + 60 + 180; the 30 may still rate
  badShare: { hits: 8, outOf: 128 },
  replyShare: { hits: 4, outOf: 6 },
  namedReplyShare: { hits: 3, outOf: 5 },
  rectifiedShare: { hits: 3, outOf: 5 },
  rectifiedInTimeShare: { hits: 3, outOf: 5 },
  solvedShare: { hits: 2, outOf: 4 },
  contradictedShare: { hits: 1, outOf: 4 },
  exclusionShare: { hits: 2, outOf: 10 }, // 2 of 8 + 2
  pressedShare: { hits: 4, outOf: 128 },
  supervisedGoodShare: { hits: 50, outOf: 50 },
  ownGoodShare: { hits: 63, outOf: 70 }
}

type Of<A> = A extends fc.Arbitrary<infer T> ? T : never
const done = fc.constantFrom('InTime', 'Late', 'Overdue', 'notDue')
const ticket = fc.record({
  named: fc.boolean(), reply: done, way: fc.constantFrom('undecided', 'explain', 'rectify'), rectify: done,
  verdict: fc.constantFrom('none', 'Satisfied', 'Partly', 'Not', 'NoAnswer'), late: fc.boolean(), transferred: fc.boolean()
})
const rated = fc.record({
  level: fc.constantFrom(...levels), device: fc.constantFrom('supervised', 'own', 'other'),
  marks: fc.subarray(['anonymous', 'invited', 'assisted', 'pressed', 'quick', 'burst', 'sameAccount'] as const), ticket: fc.option(ticket)
})
const stepNames = (step: 'reply' | 'rectify', state: string): CountName[] => {
  if (state === 'notDue') return []
  const past = { reply: 'replied', rectify: 'rectified' }[step]
  return [(state === 'Overdue' ? `${step}Overdue` : `${past}${state}`) as CountName]
}
const ticketNames = ({ named, reply, way, rectify, verdict, late, transferred }: Of<typeof ticket>): CountName[] => {
  const replied = reply === 'InTime' || reply === 'Late'
  const rectified = way === 'rectify' && (rectify === 'InTime' || rectify === 'Late')
  const when = (holds: boolean, name: CountName): CountName[] => holds ? [name] : []
  return [
    'tickets', ...when(named, 'namedTickets'), ...when(named && replied, 'namedReplied'), ...stepNames('reply', reply),
    ...(way === 'explain' ? ['explained' as const] : way === 'rectify' || rectify === 'Overdue' ? stepNames('rectify', rectify) : []),
    ...when(rectified && replied, 'rectifiedAsked'), ...(verdict === 'none' ? [] : [`judged${verdict}` as CountName]),
    ...when(rectified && verdict === 'Not', 'contradicted'), ...when(late, 'late'), ...when(transferred, 'transferred')
  ]
}
const ratedNames = ({ level, device, marks, ticket: handled }: Of<typeof rated>): CountName[] => {
  const bad = level === 'dissatisfied' || level === 'veryDissatisfied'
  const on: CountName[] = device === 'other' ? [] : bad ? [device as CountName] : [device as CountName, `${device}Good` as CountName]
  return ['events', level, ...on, ...marks, ...(bad && handled ? ticketNames(handled) : [])]
}
/** The names that one service event is counted under, whatever became of it. */
const event = fc.oneof(
  fc.constantFrom('awaiting' as const, 'unrated' as const, ...defaultedCounts, ...excludedCounts).map((name): CountName[] => ['events', name]),
  rated.map(ratedNames)
)
const reachable = fc.array(event, { maxLength: 60 }).map((events) => together(events.map((names) => Object.fromEntries(names.map((name) => [name, 1])))))

describe('the indicators', () => {
  it.each(indicatorNames)('%s counts as worked by hand', (name) => {
    expect(brokenInclusions(month)).toEqual([])
    expect(rateOf(month, indicators[name])).toEqual(worked[name])
  })

  it('count no default as active, no silence as satisfied, and what was excluded nowhere but in its own share', () => {
    const named = (name: CountName) => indicatorNames.filter((one) => indicators[one].hits.includes(name) || indicators[one].outOf.includes(name))
    expect(defaultedCounts.map(named)).toEqual(defaultedCounts.map(() => ['goodShare', 'unratedShare']))
    expect(excludedCounts.map(named)).toEqual(excludedCounts.map(() => ['exclusionShare']))
    expect([named('judgedNoAnswer'), named('awaiting'), named('explained')]).toEqual([[], [], []])
    expect(indicators.solvedShare.aside).toEqual(['judgedNoAnswer'])
  })

  it('put on the first screen the six of the standard', () => {
    expect(firstScreen).toEqual(['activeGoodShare', 'unratedShare', 'badShare', 'replyShare', 'rectifiedShare', 'solvedShare'])
  })

  it('say where they come from, and claim nothing as verified', () => {
    expect(indicatorNames.filter((name) => indicators[name].verified || !/，来源待核$/.test(indicators[name].source))).toEqual([])
  })

  it('have versions of their own, by which they are found', () => {
    expect(new Set(indicatorSets.map(({ version }) => version)).size).toBe(indicatorSets.length)
    expect(indicatorSetOf('house-2026@1')).toBe(indicatorSet)
    expect(() => indicatorSetOf('house-1999@1')).toThrow('house-1999@1')
  })

  it('never count a part that is more than its whole: it lies in it by name, or by an inclusion', () => {
    const within = (part: readonly CountName[], whole: readonly CountName[]) => part.every((name) => whole.includes(name))
    const unproven = indicatorNames.filter((name) => {
      const { hits, outOf } = indicators[name]
      return !within(hits, outOf) && !inclusions.some((one) => within(hits, one.hits) && within(one.outOf, outOf))
    })
    expect(unproven).toEqual([])
    expect(indicatorNames.filter((name) => [indicators[name].hits, indicators[name].outOf].some((names) => new Set(names).size < names.length))).toEqual([])
  })

  it('keep to that, and the counts to the inclusions, for any service events', () => {
    fc.assert(fc.property(reachable, (counts) => {
      expect(Counts.safeParse(counts).success).toBe(true)
      expect(brokenInclusions(counts)).toEqual([])
      for (const name of indicatorNames) expect(() => rateOf(counts, indicators[name])).not.toThrow()
    }))
  })

  it('say so rather than show a figure from counts that cannot be', () => {
    expect(() => rateOf({ events: 3, rectifiedAsked: 1 }, indicators.rectifiedShare)).toThrow('rectifiedAsked')
    expect(brokenInclusions({ events: 3, rectifiedAsked: 1 })).toEqual([{ hits: ['rectifiedAsked'], outOf: ['rectifiedInTime', 'rectifiedLate'] }])
  })

  it('are the same from places together as from their parts added up, in whatever order', () => {
    fc.assert(fc.property(reachable, reachable, reachable, (a, b, c) => {
      const all = together([a, b, c])
      expect(JSON.stringify(together([c, together([b, a])]))).toBe(JSON.stringify(all))
      expect(countNames.map((name) => countOf(all, name))).toEqual(countNames.map((name) => countOf(a, name) + countOf(b, name) + countOf(c, name)))
      for (const name of indicatorNames) {
        const parts = [a, b, c].map((counts) => rateOf(counts, indicators[name]))
        expect(rateOf(all, indicators[name])).toEqual({ hits: parts.reduce((sum, { hits }) => sum + hits, 0), outOf: parts.reduce((sum, { outOf }) => sum + outOf, 0) })
      }
    }))
  })
})
