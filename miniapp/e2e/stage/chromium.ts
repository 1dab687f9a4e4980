import { existsSync } from 'node:fs'
import packed from '@sparticuz/chromium'
import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'

const system = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--hide-scrollbars', '--disable-background-timer-throttling', '--disable-renderer-backgrounding']

const launch = async (executablePath: string, args: string[]): Promise<Browser | string> => {
  try {
    return await chromium.launch({ executablePath, args, headless: true })
  } catch (error) {
    return `${executablePath}: ${(error instanceof Error ? error.message : String(error)).split('\n').find((line) => line.trim() !== '') ?? ''}`
  }
}

/** A headless Chromium: CHROMIUM, a system's own, or the one out of npm. Throws with what was tried and what helps where none runs. */
export const openChromium = async (): Promise<Browser> => {
  const chosen = process.env['CHROMIUM']
  const tried: string[] = []
  for (const file of chosen ? [chosen] : system.filter((one) => existsSync(one))) {
    const browser = await launch(file, quiet)
    if (typeof browser !== 'string') return browser
    tried.push(browser)
  }
  if (!chosen) {
    const browser = await launch(await packed.executablePath(), [...packed.args, ...quiet])
    if (typeof browser !== 'string') return browser
    tried.push(browser)
  }
  throw new Error(`No Chromium runs here. Tried ${tried.join('; ')}. Install Chromium or Chrome, or name one in CHROMIUM; the one out of npm needs libnss3 and libnspr4.`)
}
