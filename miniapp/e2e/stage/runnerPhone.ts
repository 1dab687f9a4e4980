import automator from 'miniprogram-automator'
import type MiniProgram from 'miniprogram-automator/out/MiniProgram.js'
import { randomUUID } from 'node:crypto'
import type { Browser, Page } from 'playwright-core'
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
import type { Screens } from './screens.ts'
import { storageOf } from './storageOf.ts'
import { wholePicture } from './wholePicture.ts'

/** Where phones are made: the browser, the screens in it, the served packages, and the back end they reach. */
export type Works = { browser: Browser; screens: Screens; address: string; backEnd: BackEnd }

const settingsOf = async (backEnd: BackEnd, like: PhoneLike): Promise<PhoneSettings> => ({
  person: like.person === 'nobody' ? undefined : like.person, phone: randomUUID(), connected: true, fontSize: like.fontSize ?? 16, theme: like.theme ?? 'light',
  storage: { ...await storageOf(backEnd, like.signedInAs), ...(like.elder ? elderSetting : {}) }, open: like.open, subscribe: like.subscribe ?? 'accept', scan: like.scan, pictures: like.pictures ?? []
})

type Heard = { network: Network; emit(method: string, params: unknown): void; agree(templates: string[]): Promise<void> }

/** What the app's host asks of the phone around it, until it is let go. */
const bound = async (page: Page, { network, emit, agree }: Heard): Promise<() => Promise<void>> => {
  const bindings = [
    await page.exposeBinding('__network', (_, asked: NetworkRequest) => network.carry(asked)),
    await page.exposeBinding('__emit', (_, method: string, params: unknown) => emit(method, params)),
    await page.exposeBinding('__agree', (_, templates: string[]) => agree(templates))
  ]
  return async () => { for (const binding of bindings) await binding.dispose() }
}

/** Opens the app anew, whatever ran on the screen before, and waits until it has started. */
const start = async (page: Page, url: string, settings: PhoneSettings): Promise<void> => {
  const given = await page.addInitScript((set) => { window.__settings = set }, settings)
  const thrown: Error[] = []
  const hear = (error: Error): void => { thrown.push(error) }
  page.on('pageerror', hear)
  try {
    await page.goto(url)
    await page.waitForFunction(() => document.documentElement.dataset['started'] === 'yes', undefined, { timeout: 60_000 })
      .catch(() => { throw new Error(`the app did not start: ${thrown[0]?.stack || thrown[0]?.message || 'and said nothing'}`) })
  } finally {
    page.off('pageerror', hear)
    await given.dispose()
  }
}

/** A phone whose app runs in our own runner. */
export const runnerPhone = async (works: Works, platform: Platform, like: PhoneLike): Promise<Phone> => {
  const [network, faults] = [networkTo(works.backEnd.address), [] as Fault[]]
  const { page, back } = await works.screens.take(like)
  const answer = answerIn(page)
  const protocol = await serveProtocol(answer)
  const emit = (method: string, params: unknown): void => {
    if (method === 'Runner.fault') faults.push(params as Fault) // as faults.ts emits it
    else protocol.emit(method, params)
  }
  const agree = async (templates: string[]): Promise<void> => { if (like.person !== 'nobody') await works.backEnd.agreed(like.person, platform, templates) }
  const letGo = await bound(page, { network, emit, agree })
  const settings = await settingsOf(works.backEnd, like)
  const url = `${works.address}/${platform}/`
  await start(page, url, settings)
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
      await start(page, url, { ...settings, connected: !network.down })
      program = await automator.connect({ wsEndpoint: protocol.endpoint })
    },
    confirm: async () => { await program.native().confirmModal() },
    cancel: async () => { await program.native().cancelModal() },
    holdBeforeCamera: async (text) => { await answer('Runner.holdBeforeCamera', { text }) },
    measure: async () => await answer('Runner.measure', {}) as Measured, // as runnerMethods gives it
    drawing: async () => JSON.stringify(await answer('Runner.drawing', {})),
    faults: () => faults.map(({ kind, say }) => `${kind}: ${say}`),
    screenshot: () => page.screenshot(),
    picture: () => wholePicture(page),
    switchOff: async () => {
      program.disconnect()
      await back()
      await letGo()
      await protocol.stop()
    }
  }
}
