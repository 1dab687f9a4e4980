import { describe, expect, it } from '@jest/globals'
import { citySummary, countsFor } from '../../test/summaries.ts'
import { partsOf } from './parts.ts'
import { lowestOf, ranked } from './ranked.ts'

const place = (name: string, bad: number, rated = 1000) => ({ code: name, name, kind: 'agency' as const, counts: countsFor(rated, rated, bad) })
const rankedOf = (...places: ReturnType<typeof place>[]) => ranked(partsOf(citySummary({ places }), 'places'), 'badShare')

describe('parts by one indicator', () => {
  it('come worst first, level ones with one rank, those on too few last and without any', () => {
    const all = rankedOf(place('好', 2), place('差', 90), place('也好', 4), place('太少', 1, 3))
    expect(all.map(({ part, standing }) => [part.name, standing?.rank, standing?.tied])).toEqual([['差', 3, 1], ['也好', 1, 2], ['好', 1, 2], ['太少', undefined, undefined]])
    expect(lowestOf(all)).toEqual(['差'])
  })

  it('have no lowest one where none can be ranked', () => {
    expect(lowestOf(rankedOf(place('太少', 1, 3)))).toEqual([])
  })
})
