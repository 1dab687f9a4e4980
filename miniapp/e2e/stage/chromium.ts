import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import packed, { inflate } from '@sparticuz/chromium'
import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'

const system = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--hide-scrollbars', '--disable-background-timer-throttling', '--disable-renderer-backgrounding']

/** The libraries that a bare machine lacks (nss, nspr, expat) come in the same package; only this browser is told of them. Gives the folder they lie in. */
const ownLibraries = async (): Promise<string> =>
  `${await inflate(fileURLToPath(new URL('../bin/al2023.tar.br', import.meta.resolve('@sparticuz/chromium'))))}/lib`

const launch = async (executablePath: string, args: string[], env?: Record<string, string>): Promise<Browser | string> => {
  try {
    return await chromium.launch({ executablePath, args, headless: true, ...(env ? { env } : {}) })
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
    const env = { ...process.env, LD_LIBRARY_PATH: await ownLibraries() } as Record<string, string> // whatever is set is a text
    const browser = await launch(await packed.executablePath(), [...packed.args.filter((arg) => arg !== '--single-process'), ...quiet], env)
    if (typeof browser !== 'string') return browser
    tried.push(browser)
  }
  throw new Error(`No Chromium runs here. Tried ${tried.join('; ')}. Install Chromium or Chrome, or name one in CHROMIUM.`)
}
