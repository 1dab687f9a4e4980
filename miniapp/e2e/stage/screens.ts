import type { Browser, Page } from 'playwright-core'
import type { PhoneLike } from './phone.ts'

/** The screen of a usual phone without the platform's bar. */
const size = { viewport: { width: 390, height: 750 }, deviceScaleFactor: 1, hasTouch: true, isMobile: true, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' } as const

/** A page of the browser that one phone shows itself on, with an empty storage; `back`: nothing of the phone is left on it. */
export type Screen = { page: Page; back(): Promise<void> }
export type Screens = { take(like: Pick<PhoneLike, 'theme' | 'stoppedAt'>): Promise<Screen> }

/** A clock that was stopped cannot be set going again: its screen is for one phone only. */
const stopped = async (browser: Browser, at: string, theme: PhoneLike['theme']): Promise<Screen> => {
  const context = await browser.newContext({ ...size, colorScheme: theme ?? 'light' })
  await context.clock.setFixedTime(at)
  return { page: await context.newPage(), back: () => context.close() }
}

/** Screens that one phone has after another: a new one costs a process of the browser, and the app's script would be read anew each time. They end with the browser. */
export const screens = (browser: Browser, address: string): Screens => {
  const free: Page[] = []
  /** There is nothing at this address, but it is of the same origin: whatever ran is gone, and what it kept can be thrown away. */
  const clear = async (page: Page): Promise<void> => {
    await page.goto(`${address}/nothing`)
    await page.evaluate(() => localStorage.clear())
    free.push(page)
  }
  return {
    take: async ({ theme, stoppedAt }) => {
      if (stoppedAt !== undefined) return stopped(browser, stoppedAt, theme)
      const page = free.pop() ?? await (await browser.newContext(size)).newPage()
      await page.emulateMedia({ colorScheme: theme ?? 'light' })
      return { page, back: () => clear(page) }
    }
  }
}
