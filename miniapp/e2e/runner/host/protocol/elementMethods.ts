import { nodeOf } from '../engine.ts'
import { topPage } from '../pageStack.ts'
import { elementOf, named, namedOrNone } from './elements.ts'
import type { Named } from './elements.ts'

type OfElement = { elementId: string }
type Names = OfElement & { names: string[] }
type Selecting = OfElement & { selector: string }

const prefixed = (selector: string): string => selector.replace(/(^|[\s>+~,(])([a-z][a-z-]*)(?=[\s>+~,.#:[)]|$)/g, '$1wx-$2')

const dataOf = (element: Element): Record<string, unknown> => (nodeOf(element) as { data?: Record<string, unknown> } | undefined)?.data ?? {}
const attribute = (element: Element, name: string): unknown => {
  const node = nodeOf(element)
  if (name.startsWith('data-') && node) return node.dataset[name.slice(5)]
  if (name === 'id') return node?.id ?? null
  return element.getAttribute(name) ?? dataOf(element)[name] ?? null
}
const property = (element: Element, name: string): unknown => {
  const data = dataOf(element)
  if (name === '__propPublic') return Object.fromEntries(Object.keys(data).map((one) => [one, true]))
  const field = element.querySelector('input,textarea')
  return name === 'value' && field ? (field as HTMLInputElement).value : data[name]
}

const typeInto = (element: Element, text: unknown): void => {
  const field = element.querySelector('input,textarea') as HTMLInputElement | null // both have a value
  if (!field) throw new Error('there is no field to type into')
  if (field.disabled) throw new Error('the field is disabled')
  field.focus()
  field.value = field.maxLength > 0 ? String(text).slice(0, field.maxLength) : String(text)
  field.dispatchEvent(new window.Event('input', { bubbles: true }))
  field.blur()
}
const functions: Record<string, (element: Element, ...args: never[]) => unknown> = {
  'input.input': typeInto,
  'textarea.input': typeInto,
  'scroll-view.scrollTo': (element, left: number, top: number) => element.scrollTo(left, top),
  'scroll-view.scrollTop': (element) => element.scrollTop,
  'scroll-view.scrollHeight': (element) => element.scrollHeight
}

const still = 60
const longestMoving = 1000
const placeOf = (element: Element): string => JSON.stringify(element.getBoundingClientRect())

/** A person touches what stands still: what just came may push the rest aside. */
const standing = async (element: Element): Promise<void> => {
  const end = performance.now() + longestMoving
  for (let before = ''; before !== placeOf(element) && performance.now() < end;) {
    before = placeOf(element)
    await new Promise((resolve) => { setTimeout(resolve, still) })
  }
}

/** A touch of one finger at a place, on whatever lies there. */
const touch = (target: Element, clientX: number, clientY: number): void => {
  const finger = new Touch({ identifier: 1, target, clientX, clientY, pageX: clientX, pageY: clientY })
  const common = { bubbles: true, cancelable: true, composed: true, changedTouches: [finger] }
  target.dispatchEvent(new TouchEvent('touchstart', { ...common, touches: [finger], targetTouches: [finger] }))
  target.dispatchEvent(new TouchEvent('touchend', { ...common, touches: [], targetTouches: [] }))
}

/**
 * A tap in the middle of an element, as far as a finger would meet it there: what is covered or has no place is not touched.
 * Looking and touching are one step, so that nothing can come between them.
 */
const tap = async (asked: OfElement): Promise<void> => {
  const element = elementOf(asked)
  element.scrollIntoView({ block: 'center', behavior: 'instant' })
  await standing(element)
  const { left, top, width, height } = element.getBoundingClientRect()
  const [x, y] = [left + width / 2, top + height / 2]
  const hit = document.elementFromPoint(x, y)
  if (hit === null) throw new Error('the element cannot be touched: it has no place on the screen')
  if (element !== hit && !element.contains(hit)) throw new Error(`the element cannot be touched: in its place is ${hit.tagName.toLowerCase()} ${hit.textContent?.slice(0, 30) ?? ''}`)
  touch(hit, x, y)
}

export const elementMethods = {
  'Element.getElement': (asked: Selecting): Named => namedOrNone(elementOf(asked).querySelector(prefixed(asked.selector)) ?? undefined),
  'Element.getElements': (asked: Selecting) => ({ elements: Array.from(elementOf(asked).querySelectorAll(prefixed(asked.selector)), named) }),
  'Element.getDOMProperties': (asked: Names) => ({ properties: asked.names.map((name) => (elementOf(asked) as unknown as Record<string, unknown>)[name]) }),
  'Element.getAttributes': (asked: Names) => ({ attributes: asked.names.map((name) => attribute(elementOf(asked), name)) }),
  'Element.getStyles': (asked: Names) => ({ styles: asked.names.map((name) => getComputedStyle(elementOf(asked)).getPropertyValue(name)) }),
  'Element.getProperties': (asked: Names) => ({ properties: asked.names.map((name) => property(elementOf(asked), name)) }),
  'Element.getOffset': (asked: OfElement) => {
    const [{ left, top }, { box }] = [elementOf(asked).getBoundingClientRect(), topPage()]
    return { left, top: top + box.scrollTop }
  },
  'Element.getWXML': (asked: OfElement & { type: 'inner' | 'outer' }) =>
    ({ wxml: elementOf(asked)[asked.type === 'inner' ? 'innerHTML' : 'outerHTML'].replace(/(<\/?)wx-/g, '$1') }),
  'Element.triggerEvent': (asked: OfElement & { type: string; detail?: unknown }) => {
    const node = nodeOf(elementOf(asked))
    if (!node) throw new Error('the element is not of the page')
    node.triggerEvent(asked.type, asked.detail ?? {}, { bubbles: true, composed: true })
  },
  'Element.callFunction': (asked: OfElement & { functionName: string; args: unknown[] }) => {
    const call = functions[asked.functionName]
    if (!call) throw new Error(`the runner does not play ${asked.functionName}`)
    return { result: call(elementOf(asked), ...asked.args as never[]) }
  },
  'Element.tap': tap
}
