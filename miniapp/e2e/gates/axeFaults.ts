import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** How much of an element is shown of it, and of how many. */
const [letters, elements] = [120, 3]

/** axe stays in a page until another document takes its place: bringing it costs more than asking it. */
const bring = async (page: Page): Promise<void> => {
  if (!await page.evaluate(() => 'axe' in window)) await page.evaluate(axe.source)
}

/** What axe says in the page; by these rules only, if any are given. */
const violations = (page: Page, only: readonly string[] | undefined): Promise<{ id: string; html: string[] }[]> => page.evaluate(async (rules) => {
  const found = await window.axe.run(document, { resultTypes: ['violations'], elementRef: true, ...(rules ? { runOnly: { type: 'rule', values: [...rules] } } : {}) })
  const wordsOf = (text: string): string => ` ${text.normalize('NFKD').toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean).join(' ')} `
  /** axe runs the words of two lines into one where the blocks are Taro's own elements: what is read in lines is in the name after all. */
  const named = ({ element }: { element?: HTMLElement | undefined }): boolean =>
    element !== undefined && wordsOf(element.getAttribute('aria-label') ?? '').includes(wordsOf(element.innerText))
  return found.violations
    .map(({ id, nodes }) => ({ id, html: nodes.filter((node) => id !== 'label-content-name-mismatch' || !named(node)).map(({ html }) => html) }))
    .filter(({ html }) => html.length > 0)
}, only)

/** What axe-core objects to on the open page, each as a sentence. */
export const axeFaults = async (page: Page, rules?: readonly string[]): Promise<string[]> => {
  await bring(page)
  return (await violations(page, rules)).map(({ id, html }) => `${id}: ${html.map((one) => one.slice(0, letters)).slice(0, elements).join(' · ')}`)
}

declare global {
  interface Window { axe: typeof axe }
}
