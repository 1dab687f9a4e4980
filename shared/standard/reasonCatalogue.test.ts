import { describe, expect, it } from '@jest/globals'
import { levels } from './levels.ts'
import { reasonCatalogue } from './reasonCatalogue.ts'
import { reasonOf } from './reasonOf.ts'
import { reasonsFor } from './reasonsFor.ts'

describe('the catalogue of rating reasons', () => {
  it('holds 40 active and 32 retired options, each code once', () => {
    const count = (status: string) => reasonCatalogue.filter((reason) => reason.status === status).length
    expect([count('active'), count('retired')]).toEqual([40, 32])
    expect(new Set(reasonCatalogue.map((reason) => reason.code)).size).toBe(72)
  })

  it.each(levels)('offers eight options at %s, three basic ones first, all of that level', (level) => {
    const offered = reasonsFor(level)
    expect(offered.map((reason) => reason.norm)).toEqual([...Array(3).fill('basic'), ...Array(5).fill('extended')])
    expect(new Set(offered.map((reason) => reason.level))).toEqual(new Set([level]))
  })

  it('does not run the active codes as 110 to 117: only the best level has 510 to 517', () => {
    expect(reasonsFor('verySatisfied').map((reason) => reason.code)).toEqual(['510', '511', '512', '513', '514', '515', '516', '517'])
    expect(reasonsFor('veryDissatisfied').map((reason) => reason.code)).toEqual(['108', '109', '110', '111', '112', '113', '114', '115'])
  })

  it('still knows a retired option, so that an old rating can be shown', () => {
    expect(reasonOf('201')).toMatchObject({ label: '无样本', status: 'retired' })
    expect(reasonOf('403')).toBeUndefined()
  })
})
