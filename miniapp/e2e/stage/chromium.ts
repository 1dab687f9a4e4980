import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import packed, { inflate } from '@sparticuz/chromium'
import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'
import { letters } from './letters.ts'

const system = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']
const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--hide-scrollbars', '--disable-background-timer-throttling', '--disable-renderer-backgrounding']

/** The libraries that a bare machine lacks (nss, nspr, expat) come in the same package; only this browser is told of them, and of letters.ts. Gives the folder they lie in. */
const ownLibraries = async (): Promise<string> =>
  `${await inflate(fileURLToPath(new URL('../bin/al2023.tar.br', import.meta.resolve('@sparticuz/chromium'))))}/lib`

const launch = async (executablePath: string, args: string[], env?: Record<string, string>): Promise<Browser | string> => {
  try {
    return await chromium.launch({ executablePath, args, headless: true, ...(env ? { env } : {}) })
  } catch (error) {
    return `${executablePath}: ${(error instanceof Error ? error.message : String(error)).split('\n').find((line) => line.trim() !== '') ?? ''}`
  }
}

/** The one out of npm, the same with the same letters on every machine of its kind (Linux, x64). */
const packaged = async (): Promise<Browser | string> => {
  const env = { ...process.env, LD_LIBRARY_PATH: await ownLibraries(), FONTCONFIG_FILE: await letters() } as Record<string, string> // whatever is set is a text
  return launch(await packed.executablePath(), [...packed.args.filter((arg) => arg !== '--single-process'), ...quiet], env)
}

/** A headless Chromium: CHROMIUM, else the one out of npm, else a system's own. Throws with what was tried and what helps where none runs. */
export const openChromium = async (): Promise<Browser> => {
  const chosen = process.env['CHROMIUM']
  const ways = chosen ? [() => launch(chosen, quiet)] : [packaged, ...system.filter((file) => existsSync(file)).map((file) => () => launch(file, quiet))]
  const tried: string[] = []
  for (const open of ways) {
    const browser = await open().catch((error: unknown) => String(error))
    if (typeof browser !== 'string') return browser
    tried.push(browser)
  }
  throw new Error(`No Chromium runs here. Tried ${tried.join('; ')}. Install Chromium or Chrome, or name one in CHROMIUM.`)
}
