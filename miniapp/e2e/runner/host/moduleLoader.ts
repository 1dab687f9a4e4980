import { appPackage, configOf, isAlipay } from './appPackage.ts'
import { codeSpace } from './engine.ts'
import { notPlayed } from './faults.ts'
import { pages } from './pageStack.ts'

type AppInstance = Record<string, unknown>
const loaded = new Map<string, { exports: unknown }>()
let app: AppInstance = {}
/** Page() and Component() register for the file the host is loading, and not for the file whose code calls them: Taro calls them from a shared chunk. */
let current = 'app'

export const appInstance = (): AppInstance => app

/** Code made of texts is refused on a phone. */
const noCodeOfTexts = new Proxy(Function, {
  construct: () => { throw new Error('Function is not allowed to make code of a text') },
  apply: () => { throw new Error('Function is not allowed to make code of a text') }
})

/** The logic layer's global object: the language's own, and nothing of a browser. */
const bareGlobal: Record<string, unknown> = Object.fromEntries(
  ['Object', 'Array', 'String', 'Number', 'Boolean', 'Symbol', 'Math', 'JSON', 'Date', 'RegExp', 'Error', 'Promise', 'Map', 'Set', 'WeakMap', 'WeakSet', 'Proxy', 'Reflect', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'console']
    .map((name) => [name, (window as unknown as Record<string, unknown>)[name]])
)

const pathOf = (wanted: string, from: string): string => (wanted.startsWith('/') ? wanted.slice(1) : new URL(wanted, `http://app/${from}`).pathname.slice(1))

const load = (name: string, api: unknown): unknown => {
  const file = [name, `${name}.js`, `${name}/index.js`].find((one) => appPackage.modules[one])
  const code = file === undefined ? undefined : appPackage.modules[file]
  if (file === undefined || code === undefined) throw new Error(`module '${name}.js' is not defined`)
  const known = loaded.get(file)
  if (known) return known.exports
  const module = { exports: {} as unknown }
  loaded.set(file, module)
  const inCurrent = (kind: 'Page' | 'Component' | 'Behavior') => (definition: never): unknown =>
    codeSpace.componentEnv(current, (environment) => (environment[kind] as (given: never) => unknown)(definition)) // one of three constructors of one shape
  const navigator = isAlipay ? { userAgent: '', swuserAgent: 'AlipayClient' } : undefined // Taro asks it on Alipay
  code(
    (wanted: string) => load(pathOf(wanted, file), api), module, module.exports, isAlipay ? undefined : api, isAlipay ? api : undefined,
    (options: AppInstance) => { app = options }, inCurrent('Page'), inCurrent('Component'), inCurrent('Behavior'),
    () => app, () => pages().map(({ instance }) => instance), navigator, noCodeOfTexts, bareGlobal
  )
  return module.exports
}

const loadAs = (path: string, api: unknown): void => {
  current = path
  load(path, api)
}

/** The components a page uses, and those they use. */
const componentsOf = (path: string, found: Set<string>): void => {
  for (const target of Object.values(configOf(path).usingComponents ?? {})) {
    if (target.startsWith('plugin://')) notPlayed(`the plugin ${target}`)
    const component = pathOf(target, path)
    if (found.has(component)) continue
    found.add(component)
    componentsOf(component, found)
  }
}

/** Runs app.js, then the components in use, then the pages, as a phone does on a start. */
export const loadApp = (paths: readonly string[], api: unknown): void => {
  loadAs('app', api)
  const used = new Set<string>()
  for (const path of paths) componentsOf(path, used)
  for (const component of used) loadAs(component, api)
  for (const path of paths) loadAs(path, api)
}
