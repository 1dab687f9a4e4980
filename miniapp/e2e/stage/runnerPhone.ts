import automator from 'miniprogram-automator'
import type MiniProgram from 'miniprogram-automator/out/MiniProgram.js'
import { randomUUID } from 'node:crypto'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { answerIn } from '../adapter/answerIn.ts'
import { serveProtocol } from '../adapter/serveProtocol.ts'
import type { Measured } from '../gates/judge.ts'
import type { Platform } from '../platform.ts'
import type { NetworkRequest, PhoneSettings } from '../runner/host/appPackage.ts'
import type { Fault } from '../runner/host/faults.ts'
import { automatorHand } from './automatorHand.ts'
import type { BackEnd } from './backEnd.ts'
import { elderSetting } from './elderSetting.ts'
import { networkTo } from './network.ts'
import type { Network } from './network.ts'
import type { Phone, PhoneLike } from './phone.ts'
import { storageOf } from './storageOf.ts'
import { wholePicture } from './wholePicture.ts'

/** Where phones are made: the browser, the served packages, and the back end they reach. */
export type Works = { browser: Browser; address: string; backEnd: BackEnd }

/** The screen of a usual phone without the platform's bar. */
const screen = { viewport: { width: 390, height: 750 }, deviceScaleFactor: 1, hasTouch: true, isMobile: true, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' } as const

const settingsOf = async (backEnd: BackEnd, like: PhoneLike): Promise<PhoneSettings> => ({
  person: like.person === 'nobody' ? undefined : like.person, phone: randomUUID(), connected: true, fontSize: like.fontSize ?? 16, theme: like.theme ?? 'light',
  storage: { ...await storageOf(backEnd, like.signedInAs), ...(like.elder ? elderSetting : {}) }, open: like.open, subscribe: like.subscribe ?? 'accept', scan: like.scan, pictures: like.pictures ?? []
})

/** Opens the app's page in the phone and waits until it has started. */
const start = async (context: BrowserContext, url: string, connected = true): Promise<Page> => {
  const page = await context.newPage()
  if (!connected) await page.addInitScript(() => { window.__settings.connected = false })
  const thrown: Error[] = []
  page.on('pageerror', (error) => thrown.push(error))
  await page.goto(url)
  await page.waitForFunction(() => document.documentElement.dataset['started'] === 'yes', undefined, { timeout: 60_000 })
    .catch(() => { throw new Error(`the app did not start: ${thrown[0]?.stack || thrown[0]?.message || 'and said nothing'}`) })
  return page
}

type Heard = { network: Network; emit(method: string, params: unknown): void; agree(templates: string[]): Promise<void> }

const prepared = async ({ browser }: Works, settings: PhoneSettings, heard: Heard): Promise<BrowserContext> => {
  const context = await browser.newContext({ ...screen, colorScheme: settings.theme })
  await context.exposeBinding('__network', (_, asked: NetworkRequest) => heard.network.carry(asked))
  await context.exposeBinding('__emit', (_, method: string, params: unknown) => heard.emit(method, params))
  await context.exposeBinding('__agree', (_, templates: string[]) => heard.agree(templates))
  await context.addInitScript((given) => { window.__settings = given }, settings)
  return context
}

/** A phone whose app runs in our own runner. */
export const runnerPhone = async (works: Works, platform: Platform, like: PhoneLike): Promise<Phone> => {
  const [network, faults] = [networkTo(works.backEnd.address), [] as Fault[]]
  let page: Page
  const answer = answerIn(() => page)
  const protocol = await serveProtocol(answer)
  const emit = (method: string, params: unknown): void => {
    if (method === 'Runner.fault') faults.push(params as Fault) // as faults.ts emits it
    else protocol.emit(method, params)
  }
  const agree = async (templates: string[]): Promise<void> => { if (like.person !== 'nobody') await works.backEnd.agreed(like.person, platform, templates) }
  const context = await prepared(works, await settingsOf(works.backEnd, like), { network, emit, agree })
  if (like.stoppedAt !== undefined) await context.clock.setFixedTime(like.stoppedAt)
  page = await start(context, `${works.address}/${platform}/`)
  let program: MiniProgram = await automator.connect({ wsEndpoint: protocol.endpoint })
  const told = async (connected: boolean): Promise<void> => { network.down = !connected; await answer('Runner.setNetwork', { connected }) }

  return {
    ...automatorHand(() => program),
    network: {
      sent: network.sent, lose: () => told(false), restore: () => told(true),
      loseAnswers: (lost) => { network.losesAnswers = lost }, loseFirst: (lost) => { network.firstLost = lost ? new Set() : undefined }, delay: (milliseconds) => { network.delay = milliseconds }, underWay: () => network.underWay
    },
    restart: async () => {
      program.disconnect()
      await page.close()
      page = await start(context, `${works.address}/${platform}/`, !network.down)
      program = await automator.connect({ wsEndpoint: protocol.endpoint })
    },
    confirm: async () => { await program.native().confirmModal() },
    cancel: async () => { await program.native().cancelModal() },
    holdBeforeCamera: async (text) => { await answer('Runner.holdBeforeCamera', { text }) },
    measure: async () => await answer('Runner.measure', {}) as Measured, // as runnerMethods gives it
    faults: () => faults.map(({ kind, say }) => `${kind}: ${say}`),
    screenshot: () => page.screenshot(),
    picture: () => wholePicture(page),
    switchOff: async () => {
      program.disconnect()
      await context.close()
      await protocol.stop()
    }
  }
}
