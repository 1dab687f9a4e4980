import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { leafSet } from './leafSet.ts'
import { hashLeaf, merkleRoot } from './merkle.ts'

const leaf = fc.nat(40).map((n) => hashLeaf(Buffer.of(n)))

it('the leaves of a day come to the same root in whatever order they come, and however often each', () => {
  fc.assert(fc.property(fc.array(leaf, { maxLength: 90 }).chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: 2 * all.length }))), ([all, again]) => {
    const [one, other] = [leafSet(), leafSet()]
    for (const each of all) one.add(each)
    for (const each of again) other.add(each)
    const distinct = [...new Set(all.map((each) => each.toString('hex')))].sort()
    expect(one.sum()).toEqual({ events: distinct.length, root: merkleRoot(distinct.map((hex) => Buffer.from(hex, 'hex'))).toString('hex') })
    expect(other.sum()).toEqual(one.sum())
  }))
})
