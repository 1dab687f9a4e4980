import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** How much of an element is shown of it, and of how many. */
const [letters, elements] = [120, 3]

/** axe stays in a page until another document takes its place: bringing it costs more than asking it. */
const bring = async (page: Page): Promise<void> => {
  if (!await page.evaluate(() => 'axe' in window)) await page.evaluate(axe.source)
}

/** What axe-core objects to on the open page, each as a sentence; `rules`: only by these. */
export const axeFaults = async (page: Page, rules?: readonly string[]): Promise<string[]> => {
  await bring(page)
  const violations = await page.evaluate(async (only) => {
    const found = await window.axe.run(document, { resultTypes: ['violations'], ...(only ? { runOnly: { type: 'rule', values: only } } : {}) })
    return found.violations.map(({ id, nodes }) => ({ id, html: nodes.map((node) => node.html) }))
  }, rules ? [...rules] : undefined)
  return violations.map(({ id, html }) => `${id}: ${html.map((one) => one.slice(0, letters)).slice(0, elements).join(' · ')}`)
}

declare global {
  interface Window { axe: typeof axe }
}
