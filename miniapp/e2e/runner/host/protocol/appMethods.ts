import { appInstance } from '../moduleLoader.ts'
import { pages, topPage } from '../pageStack.ts'
import type { Page } from '../pageStack.ts'
import { answering } from '../api/answering.ts'
import { mockCall, ownCall, platformApi } from '../api/platformApi.ts'
import type { Call } from '../api/platformApi.ts'

const described = ({ id, path, query }: Page) => ({ pageId: id, path, query })
const buttons: Record<string, string> = { confirmModal: '.dialog-yes', cancelModal: '.dialog-no' }

const press = (selector: string): void => {
  const button = document.querySelector<HTMLElement>(selector)
  if (!button) throw new Error('no dialog is open')
  button.click()
}

/** A mock without a function answers with the given result, at once or as the platform does. */
const answerWith = (name: string, result: unknown): Call =>
  name.endsWith('Sync') ? () => result : answering(name, () => {
    if (/:fail/.test((result as { errMsg?: string } | null)?.errMsg ?? '')) throw result
    return result
  }) as Call

/** What the platform refuses is the client's error, in the platform's words. */
const called = async (method: string, args: unknown[]): Promise<unknown> => {
  try {
    return await (platformApi[method] as Call)(...args)
  } catch (error) {
    throw error instanceof Error ? error : new Error((error as { errMsg?: string }).errMsg ?? JSON.stringify(error))
  }
}

export const appMethods = {
  'Tool.getInfo': () => ({ SDKVersion: '3.5.0' }),
  'Tool.native': async ({ method }: { method: string }) => {
    const button = buttons[method]
    if (button) return press(button)
    if (method === 'navigateLeft') return (platformApi['navigateBack'] as Call)()
    if (method === 'goHome') return (platformApi['reLaunch'] as Call)({ url: `/${window.__package.configs['app'] ? (window.__package.configs['app'] as { pages: string[] }).pages[0] : ''}` })
    throw new Error(`the runner does not play Tool.native ${method}`)
  },
  'App.enableLog': () => undefined,
  'App.getPageStack': () => ({ pageStack: pages().map(described) }),
  'App.getCurrentPage': () => described(topPage()),
  'App.callWxMethod': async ({ method, args }: { method: string; args: unknown[] }) => ({ result: await called(method, args) }),
  'App.mockWxMethod': ({ method, result }: { method: string; result?: unknown }) => mockCall(method, result === undefined ? undefined : answerWith(method, result))
}

/** For what is sent as the text of a function, which only the debugger may turn into one. */
export const openScope = (): void => {
  window.__scope = () => [platformApi, platformApi, appInstance, () => pages().map(({ instance }) => instance)]
  window.__mock = (name, mock) => mockCall(name, mock && ((...args) => mock.apply({ origin: ownCall(name) }, args)))
}
