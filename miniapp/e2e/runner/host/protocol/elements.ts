import { pages } from '../pageStack.ts'
import type { Page } from '../pageStack.ts'

/** The protocol names pages and elements by ids; these are they. */
const byId = new Map<string, Element>()
const ids = new WeakMap<Element, string>()
let last = 0

export type Named = { elementId: string; tagName: string; nodeId?: string }

export const named = (element: Element): Named => {
  const known = ids.get(element)
  const elementId = known ?? `e${++last}`
  ids.set(element, elementId)
  byId.set(elementId, element)
  return { elementId, tagName: element.tagName.toLowerCase().replace(/^wx-/, '') }
}

export const elementOf = ({ elementId }: { elementId: string }): Element => {
  const element = byId.get(elementId)
  if (!element?.isConnected) throw new Error('the element is no longer on the page')
  return element
}

export const pageOf = (pageId: number): Page => {
  const page = pages().find(({ id }) => id === pageId)
  if (!page) throw new Error('the page is closed')
  return page
}

/** The client makes null of a failure here. */
export const namedOrNone = (element: Element | undefined): Named => {
  if (!element) throw new Error('no such element')
  return named(element)
}
