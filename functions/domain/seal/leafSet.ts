import { merkleRoot } from './merkle.ts'

/** Bytes of a leaf. */
const size = 32

/** The leaves of one day, come in any order and, where an index moved under its reader, more than once; each takes its 32 bytes. */
export type LeafSet = {
  add(leaf: Buffer): void
  /** Each leaf once, in ascending order of its bytes: the order does not depend on how the record is stored. */
  leaves(): Buffer[]
  /** How many there are, and their root, 64 hexadecimal digits. */
  sum(): { events: number; root: string }
}

export const leafSet = (): LeafSet => {
  let bytes = Buffer.alloc(16 * size)
  let end = 0
  const leaves = (): Buffer[] => {
    const all = Array.from({ length: end / size }, (_, at) => bytes.subarray(at * size, (at + 1) * size)).sort(Buffer.compare)
    return all.filter((leaf, at) => at === 0 || !all[at - 1]?.equals(leaf))
  }
  return {
    add: (leaf) => {
      if (end === bytes.length) bytes = Buffer.concat([bytes], 2 * end)
      bytes.set(leaf, end)
      end += size
    },
    leaves,
    sum: () => {
      const sorted = leaves()
      return { events: sorted.length, root: merkleRoot(sorted).toString('hex') }
    }
  }
}
