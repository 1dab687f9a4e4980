import { networkChanged } from '../api/network.ts'
import { choosePictures, copied, holdBeforeCamera } from '../api/person.ts'
import type { Picked } from '../appPackage.ts'
import { topPage, tell } from '../pageStack.ts'
import { appInstance } from '../moduleLoader.ts'
import { setDataRecord } from '../setDataRecord.ts'
import { faintWords } from '../contrast.ts'
import { drawing } from '../drawing.ts'
import { nodeOf } from '../engine.ts'

/** A node as both WeChat's compiler and the engine draw it. */
export type Drawn = { tag: string; id: string; class: string; children: (Drawn | string)[] }

const drawn = (node: Node): Drawn | string | undefined => {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent?.trim() || undefined
  if (!(node instanceof Element) || !node.tagName.startsWith('WX-')) return undefined
  return {
    tag: node.tagName.toLowerCase(), id: nodeOf(node)?.id ?? '', class: (node.getAttribute('class') ?? '').trim(),
    children: Array.from(node.childNodes, drawn).filter((child) => child !== undefined)
  }
}

const nodes = (tree: Drawn): number => tree.children.reduce((sum, child) => sum + (typeof child === 'string' ? 0 : nodes(child)), 1)
const depth = (tree: Drawn): number => 1 + Math.max(0, ...tree.children.map((child) => typeof child === 'string' ? 0 : depth(child)))

const pageTree = (): Drawn => {
  const host = topPage().box.querySelector('wx-page')
  const tree = host === null ? undefined : drawn(host)
  if (tree === undefined || typeof tree === 'string') throw new Error('the page is not drawn')
  return tree
}

/** What can be pressed, as the person meets it: its name and its size in px. */
const pressables = () => Array.from(topPage().box.querySelectorAll('[aria-role],[role]')).flatMap((element) => {
  const role = element.getAttribute('aria-role') ?? element.getAttribute('role') ?? ''
  if (!['button', 'radio', 'checkbox', 'switch', 'link'].includes(role)) return []
  const { width, height } = element.getBoundingClientRect()
  return [{ role, name: element.getAttribute('aria-label') ?? element.textContent ?? '', width, height }]
})

/** What is not of the automator's protocol: the tester's hand on the phone itself, and what is measured on it. */
export const runnerMethods = {
  'Runner.setNetwork': ({ connected }: { connected: boolean }) => networkChanged(connected),
  'Runner.holdBeforeCamera': ({ text }: { text?: string }) => holdBeforeCamera(text),
  'Runner.choosePictures': ({ pictures }: { pictures: Picked[] }) => choosePictures(pictures),
  'Runner.copied': () => ({ text: copied() }),
  'Runner.hide': () => {
    tell(topPage(), 'onHide')
    const hear = appInstance()['onHide']
    if (typeof hear === 'function') hear.call(appInstance())
  },
  'Runner.drawing': () => ({ path: topPage().path, changes: drawing() }),
  'Runner.measure': () => {
    const tree = pageTree()
    return { path: topPage().path, title: topPage().title, tree, data: topPage().instance.data, nodes: nodes(tree), depth: depth(tree), pressables: pressables(), faint: faintWords(topPage().box), cutOff: topPage().box.querySelectorAll('comp').length, setData: setDataRecord() }
  }
}
