import type { Locator, Page } from 'playwright-core'
import { patience, saidName } from './hand.ts'
import type { Hand, Name, Pressed } from './hand.ts'

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The page that Taro shows: the address says its name before it stands there. */
const shownPage = (path: string): string => `.taro_page_show[id^="/${path}?"]`

/** A hand on the H5 build in the browser. Pages that were left stay in the document unseen: only what is visible counts. */
export const webHand = (page: Page): Hand => {
  const visible = (found: Locator): Locator => found.locator('visible=true').first()
  const thing = (role: Pressed, name: Name): Locator => visible(typeof name === 'string'
    ? page.getByRole(role, { name, exact: true })
    : page.getByRole(role, { name: new RegExp(name.map((part) => `(?=.*${literally(part)})`).join('')) }))
  const there = async (found: Locator, what: string): Promise<Locator> => {
    await found.waitFor({ timeout: patience }).catch(() => { throw new Error(`${what} on ${new URL(page.url()).hash}`) })
    return found
  }
  const thingNamed = (role: Pressed, name: Name) => there(thing(role, name), `no ${role} ${saidName(name)}`)
  const words = (text: string) => visible(page.getByText(text).or(page.getByLabel(text)))

  const open: Hand['open'] = async (path, query = {}) => {
    const search = new URLSearchParams(query).toString()
    await page.goto(`${new URL(page.url()).origin}/#/${path}${search === '' ? '' : `?${search}`}`)
  }

  return {
    press: async (role, name) => (await thingNamed(role, name)).click({ timeout: patience }),
    pressTwice: async (role, name) => (await thingNamed(role, name)).dblclick(),
    write: async (label, text) => (await there(visible(page.getByRole('textbox', { name: label })), `no field “${label}”`)).fill(text),
    sees: async (text) => { await there(words(text), `the words “${text}” did not come`) },
    shows: async (text) => words(text).isVisible(),
    arrives: async (path) => { await there(page.locator(shownPage(path)), `${path} did not open`) },
    names: async (role) => {
      const found = await page.getByRole(role).locator('visible=true').all()
      return Promise.all(found.map(async (one) => await one.getAttribute('aria-label') ?? (await one.innerText()).trim()))
    },
    isOn: async (role, name) => await (await thingNamed(role, name)).getAttribute('aria-checked') === 'true',
    boxOf: async (role, name) => {
      const box = await (await thingNamed(role, name)).boundingBox()
      if (!box) throw new Error(`${role} ${saidName(name)} has no place on the screen`)
      return { left: box.x, top: box.y, width: box.width, height: box.height }
    },
    letters: async (role, name) => Number.parseFloat(await (await thingNamed(role, name)).evaluate((element) => getComputedStyle(element).fontSize)),
    open,
    openAlone: open,
    back: async () => { await page.goBack() }
  }
}
