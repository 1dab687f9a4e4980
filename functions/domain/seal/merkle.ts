import { createHash } from 'node:crypto'

/** Bytes that tell a leaf from a node, so that neither can be passed off as the other. */
const [leafMark, nodeMark] = [Buffer.of(0), Buffer.of(1)]

const sha256 = (...parts: readonly Uint8Array[]): Buffer => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

export const hashLeaf = (content: Uint8Array): Buffer => sha256(leafMark, content)

const hashNode = (left: Uint8Array, right: Uint8Array): Buffer => sha256(nodeMark, left, right)

/** Where a list of two or more is cut: the largest power of two below its length. */
const cutOf = (length: number): number => 2 ** (Math.ceil(Math.log2(length)) - 1)

/** The root over leaf hashes in their order: the Merkle tree hash of RFC 6962 (section 2.1), that of no leaf at all included. */
export const merkleRoot = (leaves: readonly Buffer[]): Buffer => {
  const [only] = leaves
  if (!only) return sha256()
  if (leaves.length === 1) return only
  const cut = cutOf(leaves.length)
  return hashNode(merkleRoot(leaves.slice(0, cut)), merkleRoot(leaves.slice(cut)))
}

/** One step from a leaf up to the root: the hash beside it, and on which side it stands. */
export type Step = { side: 'left' | 'right'; hash: Buffer }

/** The steps from the leaf at this place up to the root. Throws RangeError where there is no such leaf. */
export const merklePath = (leaves: readonly Buffer[], at: number): Step[] => {
  if (!Number.isInteger(at) || at < 0 || at >= leaves.length) throw new RangeError('no such leaf')
  if (leaves.length === 1) return []
  const cut = cutOf(leaves.length)
  const [left, right] = [leaves.slice(0, cut), leaves.slice(cut)]
  return at < cut ? [...merklePath(left, at), { side: 'right', hash: merkleRoot(right) }] : [...merklePath(right, at - cut), { side: 'left', hash: merkleRoot(left) }]
}

/** The root that a leaf and its steps lead to. */
export const rootFrom = (leaf: Buffer, path: readonly Step[]): Buffer =>
  path.reduce((below, { side, hash }) => side === 'left' ? hashNode(hash, below) : hashNode(below, hash), leaf)
