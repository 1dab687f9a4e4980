import type { Drawn, Measured } from './judge.ts'
import { wccTree } from './wccTrees.ts'

const called = (node: Drawn | string | undefined): string => {
  if (node === undefined) return 'nothing'
  return typeof node === 'string' ? `the text “${node.slice(0, 40)}”` : `<${node.tag.replace('wx-', '')} class="${node.class}" id="${node.id}">`
}

/** Classes are a set of words, however many blanks stand between them. */
const sameClass = (ours: string, theirs: string): boolean => ours.split(/\s+/).join(' ') === theirs.split(/\s+/).join(' ')

/** The first place where two trees differ, as a sentence; undefined when they are the same. */
const difference = (ours: Drawn | string | undefined, theirs: Drawn | string | undefined, inside: string): string | undefined => {
  if (typeof ours !== 'object' || typeof theirs !== 'object') return ours === theirs ? undefined : `in ${inside} the runner draws ${called(ours)}, wcc ${called(theirs)}`
  if (ours.tag !== theirs.tag || !sameClass(ours.class, theirs.class) || ours.id !== theirs.id) return `in ${inside} the runner draws ${called(ours)}, wcc ${called(theirs)}`
  for (let place = 0; place < Math.max(ours.children.length, theirs.children.length); place += 1) {
    const found = difference(ours.children[place], theirs.children[place], called(ours))
    if (found !== undefined) return found
  }
  return undefined
}

/** Whether the runner has drawn what Tencent's own compiler draws for the same data; the proof that it does not flatter us. */
export const sameAsWcc = ({ path, tree, data }: Measured): string[] => {
  const found = difference(tree, wccTree(path, data), path)
  return found === undefined ? [] : [`${path}: ${found}`]
}
