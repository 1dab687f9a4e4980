import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { must } from '../../testing/must.ts'
import { hashLeaf, merklePath, merkleRoot, rootFrom } from './merkle.ts'

/** The leaves that the reference implementation of Certificate Transparency is tested with, and the root of the first n of them. */
const contents = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map((hex) => Buffer.from(hex, 'hex'))
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125', 'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7', '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef', 'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328'
]
const leaves = fc.array(fc.uint8Array({ minLength: 1, maxLength: 8 }).map(hashLeaf), { minLength: 1, maxLength: 70 })

describe('the tree over a day', () => {
  it('has the roots of RFC 6962', () => {
    expect(roots.map((_, n) => merkleRoot(contents.slice(0, n).map(hashLeaf)).toString('hex'))).toEqual(roots)
  })

  it('proves each of its leaves, and no other, by a path of about the logarithm of their number', () => {
    fc.assert(fc.property(leaves, fc.nat(), fc.uint8Array({ minLength: 9, maxLength: 9 }), (all, n, foreign) => {
      const at = n % all.length
      const path = merklePath(all, at)
      expect(path.length).toBeLessThanOrEqual(Math.ceil(Math.log2(all.length)))
      expect(rootFrom(must(all[at]), path).equals(merkleRoot(all))).toBe(true)
      expect(rootFrom(hashLeaf(foreign), path).equals(merkleRoot(all))).toBe(false)
    }))
    expect(() => merklePath([], 0)).toThrow(RangeError)
  })

  it('takes no node for a leaf', () => {
    const [a, b] = [hashLeaf(Buffer.of(1)), hashLeaf(Buffer.of(2))]
    expect(merkleRoot([hashLeaf(Buffer.concat([a, b]))])).not.toEqual(merkleRoot([a, b]))
  })
})
