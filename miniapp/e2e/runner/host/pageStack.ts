import { allPages, appConfig, appPackage, configOf } from './appPackage.ts'
import { backend, codeSpace } from './engine.ts'
import { crossing } from './setDataRecord.ts'

type Root = ReturnType<typeof backend.createRoot>
/** The page as its own code sees it. */
export type PageInstance = Record<string, unknown> & { data: Record<string, unknown>; setData(data: Record<string, unknown>, done?: () => void): void }
/** `title` stands in the platform's bar, which is not drawn: the whole window is the page's, as a web view's is. */
export type Page = { id: number; path: string; query: Record<string, string>; box: HTMLElement; root: Root; instance: PageInstance; title: string }

/** WeChat keeps at most ten pages. */
const most = 10
const stack: Page[] = []
const room = document.getElementById('phone')
let lastId = 0

export const pages = (): readonly Page[] => stack
export const topPage = (): Page => {
  const page = stack.at(-1)
  if (!page) throw new Error('no page is open')
  return page
}

/** The query as a page receives it: split, and not decoded. */
const queryIn = (url: string): Record<string, string> => Object.fromEntries((url.split('?')[1] ?? '').split('&').filter(Boolean).map((pair) => {
  const at = pair.indexOf('=')
  return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)]
}))

const absolute = (url: string): string => {
  if (url.startsWith('/')) return url.slice(1)
  const { pathname, search } = new URL(url, `http://app/${stack.at(-1)?.path ?? ''}`)
  return pathname.slice(1) + search
}

export const tell = (page: Page, event: string, ...told: unknown[]): void => {
  const hear = page.instance[event]
  if (typeof hear === 'function') hear.apply(page.instance, told)
}

const titleOf = (path: string): string => {
  const [own, common] = [configOf(path), appConfig.window ?? {}]
  return own.navigationBarTitleText ?? own.defaultTitle ?? common.navigationBarTitleText ?? common.defaultTitle ?? ''
}

const make = (path: string, query: Record<string, string>): { page: Page; placeholder: HTMLElement } => {
  const [box, placeholder] = [document.createElement('div'), document.createElement('div')]
  box.className = 'page'
  box.dataset['route'] = path
  box.append(placeholder)
  room?.append(box)
  const root = backend.createRoot('wx-page', codeSpace, path)
  const instance = root.get() as unknown as PageInstance // whose members the app's own code gave it
  const set = instance.setData.bind(instance)
  instance.setData = (data, done) => set(crossing(path, data), done as never)
  lastId += 1
  Object.assign(instance, { route: path, __route__: path, options: query, __wxWebviewId__: lastId, $viewId: lastId })
  return { page: { id: lastId, path, query, box, root, instance, title: titleOf(path) }, placeholder }
}

const show = (page: Page): void => {
  for (const other of stack) other.box.hidden = other !== page
  tell(page, 'onShow')
}

const open = (url: string): void => {
  const path = url.split('?')[0] ?? ''
  if (!allPages.includes(path)) throw new Error(`page "${path}" is not found`)
  const { page, placeholder } = make(path, queryIn(url))
  stack.push(page)
  page.root.attach(page.box as never, placeholder as never) // with the DOM behind the engine
  tell(page, 'onLoad', page.query)
  show(page)
  tell(page, 'onReady')
}

const closeTop = (): void => {
  const page = stack.pop()
  if (!page) return
  tell(page, 'onUnload')
  page.root.release()
  page.box.remove()
}

export const navigateTo = (url: string): void => {
  const wanted = absolute(url)
  if (stack.length >= most) throw new Error('webview count limit exceed')
  const from = stack.at(-1)
  if (from) tell(from, 'onHide')
  open(wanted)
}

export const redirectTo = (url: string): void => {
  const wanted = absolute(url)
  closeTop()
  open(wanted)
}

export const reLaunch = (url: string): void => {
  const wanted = absolute(url)
  while (stack.length > 0) closeTop()
  open(wanted)
}

export const navigateBack = (delta = 1): void => {
  const count = Math.min(delta, stack.length - 1)
  if (count < 1) throw new Error('cannot navigate back at first page.')
  for (let n = 0; n < count; n += 1) closeTop()
  show(topPage())
}

export const setTitle = (title: string): void => {
  topPage().title = title
}

/** The styles of the app apply everywhere, those of a page on that page, those of components where they are used. */
export const addStyles = (): void => {
  for (const [path, css] of Object.entries(appPackage.styles)) {
    const sheet = document.createElement('style')
    sheet.dataset['sheet'] = path
    if (path === 'app') sheet.textContent = css
    else if (allPages.includes(path)) sheet.textContent = `@scope ([data-route="${path}"]) {${css}}`
    else continue // imported where it is needed
    document.head.append(sheet)
  }
}
