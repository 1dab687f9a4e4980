import type MiniProgram from 'miniprogram-automator/out/MiniProgram.js'
import type AutomatorElement from 'miniprogram-automator/out/Element.js'
import { saidName } from './hand.ts'
import type { Hand, Name, Pressed } from './hand.ts'
import { until } from './until.ts'

const quoted = (text: string): string => {
  if (!text.includes('"')) return `"${text}"`
  if (!text.includes("'")) return `'${text}'`
  throw new Error('a text with both kinds of quotes cannot be looked for')
}

/** WeChat's templates say aria-role, Alipay's role. */
const roleIs = (role: string): string => `(@aria-role=${quoted(role)} or @role=${quoted(role)})`
const label = "(@aria-label and @aria-label!='')"
const nameIs = (name: Name): string => typeof name === 'string'
  ? `(@aria-label=${quoted(name)} or (not${label} and normalize-space(.)=${quoted(name)}))`
  : name.map((part) => `(contains(@aria-label,${quoted(part)}) or (not${label} and contains(normalize-space(.),${quoted(part)})))`).join(' and ')
const thing = (role: Pressed, name: Name): string => `//*[${roleIs(role)} and ${nameIs(name)}]`
const field = (name: string): string => `//*[(self::wx-input or self::wx-textarea or self::input or self::textarea) and @aria-label=${quoted(name)}]`
const words = (text: string): string => `//*[contains(normalize-space(.),${quoted(text)}) or contains(@aria-label,${quoted(text)})]`

/** For callWxMethod: the client's own navigateTo sleeps three seconds after each. */
const addressOf = (path: string, query: Record<string, string> = {}): string => {
  const search = Object.entries(query).map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&')
  return `/${path}${search === '' ? '' : `?${search}`}`
}

type Typed = AutomatorElement & { input?: (text: string) => Promise<void> }

/** A hand that works through unmodified miniprogram-automator: on the runner, or on WeChat's developer tools. */
export const automatorHand = (program: () => MiniProgram): Hand => {
  const page = async () => {
    const open = await program().currentPage()
    if (!open) throw new Error('no page is open')
    return open
  }
  const find = async (path: string): Promise<AutomatorElement | undefined> => await (await page()).xpath(path) ?? undefined
  const all = async (role: Pressed): Promise<AutomatorElement[]> => (await page()).getElementsByXpath(`//*[${roleIs(role)}]`)
  const nameOf = async (element: AutomatorElement): Promise<string> => (await element.attribute('aria-label') ?? '') || (await element.text()).trim()
  const names = async (role: Pressed): Promise<string[]> => Promise.all((await all(role)).map(nameOf))
  const instead = async (what: string, last: unknown): Promise<string> => {
    const there = (await Promise.all((['radio', 'checkbox', 'button', 'switch'] as const).map(async (role) => (await names(role)).map((name) => `${role} “${name.length > 24 ? `${name.slice(0, 24)}…` : name}”`)))).flat()
    return `${what} on ${(await page()).path}${last instanceof Error ? ` (${last.message})` : ''}; there is: ${there.slice(0, 16).join(', ') || 'nothing to press'}`
  }
  const thingNamed = (role: Pressed, name: Name) => until(() => find(thing(role, name)), (last) => instead(`no ${role} ${saidName(name)}`, last))

  return {
    names,
    press: async (role, name) => until(async () => {
      const found = await find(thing(role, name))
      if (!found) return undefined
      await found.tap()
      return true
    }, (last) => instead(`no ${role} ${saidName(name)} could be pressed`, last)).then(() => undefined),
    pressTwice: async (role, name) => {
      const found = await thingNamed(role, name)
      await Promise.allSettled([found.tap(), found.tap()])
    },
    write: async (name, text) => {
      const found: Typed = await until(() => find(field(name)), (last) => instead(`no field “${name}”`, last))
      await found.input?.(text)
    },
    sees: async (text) => until(() => find(words(text)), (last) => instead(`the words “${text}” did not come`, last)).then(() => undefined),
    shows: async (text) => await find(words(text)) !== undefined,
    arrives: async (path) => until(async () => (await page()).path === path || undefined, (last) => instead(`${path} did not open`, last)).then(() => undefined),
    isOn: async (role, name) => String(await (await thingNamed(role, name)).attribute('aria-checked')) === 'true',
    boxOf: async (role, name) => {
      const found = await thingNamed(role, name)
      return { ...await found.offset(), ...await found.size() } as Awaited<ReturnType<Hand['boxOf']>>
    },
    letters: async (role, name) => Number.parseFloat(String(await (await thingNamed(role, name)).style('font-size'))),
    open: async (path, query) => { await program().callWxMethod('navigateTo', { url: addressOf(path, query) }) },
    openAlone: async (path, query) => { await program().callWxMethod('reLaunch', { url: addressOf(path, query) }) },
    back: async () => { await program().callWxMethod('navigateBack', { delta: 1 }) }
  }
}

