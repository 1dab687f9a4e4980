import type { GeneralComponent } from 'glass-easel'
import { nodeOf } from '../engine.ts'
import { named, namedOrNone, pageOf } from './elements.ts'
import type { Named } from './elements.ts'

type OfPage = { pageId: number }
type Selecting = OfPage & { selector: string }

/** As in WeChat, a page's selector does not look inside components. */
const select = ({ pageId, selector }: Selecting): Element[] => {
  const { box } = pageOf(pageId)
  const host = box.querySelector('wx-page')
  const root = host ? (nodeOf(host) as GeneralComponent | undefined)?.getShadowRoot() : undefined // a page is a component
  return (root?.querySelectorAll(selector) ?? []).map((node) => node.$$ as unknown as Element).filter(Boolean)
}

/** Each page is its own document on a phone, so a path from the root starts at the page. */
const xpath = ({ pageId, selector }: Selecting): Element[] => {
  if (!selector.startsWith('//')) throw new Error(`the runner takes XPath from // on, and not ${selector}`)
  const found = document.evaluate(`.${selector}`, pageOf(pageId).box, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE)
  return Array.from({ length: found.snapshotLength }, (_, place) => found.snapshotItem(place)).filter((node) => node instanceof Element)
}

const at = (value: unknown, path: string | undefined): unknown => (path ?? '').replace(/\[(\d+)\]/g, '.$1').split('.').filter(Boolean)
  .reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], value)

const properties = (box: HTMLElement): Record<string, number> => ({
  'document.documentElement.scrollWidth': box.scrollWidth, 'document.documentElement.scrollHeight': box.scrollHeight,
  'document.documentElement.scrollTop': box.scrollTop, 'document.body.scrollTop': box.scrollTop
})

export const pageMethods = {
  'Page.getElement': (asked: Selecting): Named => namedOrNone(select(asked)[0]),
  'Page.getElements': (asked: Selecting) => ({ elements: select(asked).map(named) }),
  'Page.getElementByXpath': (asked: Selecting): Named => namedOrNone(xpath(asked)[0]),
  'Page.getElementsByXpath': (asked: Selecting) => ({ elements: xpath(asked).map(named) }),
  'Page.getData': ({ pageId, path }: OfPage & { path?: string }) => ({ data: at(pageOf(pageId).instance.data, path) }),
  'Page.setData': ({ pageId, data }: OfPage & { data: Record<string, unknown> }) => { pageOf(pageId).instance.setData(data) },
  'Page.callMethod': async ({ pageId, method, args }: OfPage & { method: string; args: unknown[] }) => {
    const call = pageOf(pageId).instance[method]
    if (typeof call !== 'function') throw new Error(`the page has no method ${method}`)
    return { result: await call.apply(pageOf(pageId).instance, args) }
  },
  'Page.getWindowProperties': ({ pageId, names }: OfPage & { names: string[] }) => {
    const known = properties(pageOf(pageId).box)
    return { properties: names.map((name) => {
      if (!(name in known)) throw new Error(`the runner does not play the window property ${name}`)
      return known[name]
    }) }
  }
}
