import type { Page } from 'playwright-core'
import type { Answer } from './serveProtocol.ts'

/** Answers the protocol for the app that runs in this page of the browser. A method that nobody plays fails by its name. */
export const answerIn = (page: Page): Answer => {
  const inPage = (method: string, params: Record<string, unknown>): Promise<unknown> => page.evaluate(([name, given]) => {
    const answer = window.__protocol[name]
    if (!answer) throw new Error(`the runner does not play the method ${name}`)
    return answer(given as never)
  }, [method, params] as const)

  /** Only the debugger may turn a text into a function: the page's own rules forbid it. */
  const withFunction = (use: string, declaration: unknown, args: unknown): Promise<unknown> =>
    page.evaluate(`(async () => { const [wx, my, getApp, getCurrentPages] = window.__scope(); const made = (${String(declaration)}); const args = ${JSON.stringify(args ?? [])}; ${use} })()`)

  const own: Record<string, (params: Record<string, unknown>) => Promise<unknown>> = {
    'App.captureScreenshot': async () => ({ data: (await page.screenshot()).toString('base64') }),
    'App.callFunction': async ({ functionDeclaration, args }) => ({ result: await withFunction('return await made(...args)', functionDeclaration, args) }),
    'App.exit': async () => undefined,
    'Tool.close': async () => undefined
  }
  return async (method, params) => {
    if (method === 'App.mockWxMethod' && params['functionDeclaration'] !== undefined)
      return withFunction(`window.__mock(${JSON.stringify(params['method'])}, (...given) => made(...given, ...args))`, params['functionDeclaration'], params['args'])
    return (own[method] ?? ((given) => inPage(method, given)))(params)
  }
}
