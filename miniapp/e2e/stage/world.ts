import { platforms } from '../platform.ts'
import { runnable } from '../runner/build/runnable.ts'
import { joinBackEnd, startBackEnd } from './backEnd.ts'
import type { BackEnd, BackEndLike } from './backEnd.ts'
import { distOf, freshBuild } from './builds.ts'
import { openChromium } from './chromium.ts'
import { devToolsPhone } from './devToolsPhone.ts'
import type { Phone, PhoneLike } from './phone.ts'
import { places } from './places.ts'
import type { Place } from './places.ts'
import { runnerPhone } from './runnerPhone.ts'
import type { Works } from './runnerPhone.ts'
import { screens } from './screens.ts'
import { serveRunnables } from './serveRunnables.ts'
import { webPhone } from './webPhone.ts'

/** Everything the stories play on: one back end, one browser, each package built once. */
export type World = { backEnd: BackEnd; works: Works; places: readonly Place[]; phone(place: Place, like: PhoneLike): Promise<Phone>; apart(like?: BackEndLike): Promise<Apart>; end(): Promise<void> }

/** A back end of one's own in the same browser, for whoever moves time: nobody else's clock goes with it. */
export type Apart = { backEnd: BackEnd; phone(place: Place, like: PhoneLike): Promise<Phone>; end(): Promise<void> }

let opened: Promise<World> | undefined

/** The one world of this process, opened by whoever needs it first. */
export const world = (): Promise<World> => opened ??= open()

/** Ends it, if it was ever opened. */
export const endWorld = async (): Promise<void> => {
  const known = opened
  opened = undefined
  if (known) await known.then(({ end }) => end(), () => undefined)
}

/** A world on this back end, in a browser of ours. */
export const worldOn = async (begin: () => Promise<BackEnd>): Promise<World> => {
  for (const platform of platforms) await freshBuild(platform)
  const backEnd = await begin()
  const [browser, server] = await Promise.all([
    openChromium(), serveRunnables({ weapp: runnable(distOf('weapp'), 'weapp'), alipay: runnable(distOf('alipay'), 'alipay') })
  ]).catch(async (error: unknown) => { await backEnd.stop(); throw error })
  const works: Works = { browser, backEnd, address: server.address, screens: screens(browser, server.address) }
  const phones = phonesOn(works)
  return {
    backEnd, works, places, phone: phones.open,
    apart: async (like) => {
      const own = await startBackEnd(like)
      const { open, switchOff } = phonesOn({ ...works, backEnd: own })
      return { backEnd: own, phone: open, end: async () => { await switchOff(); await own.stop() } }
    },
    end: async () => { await phones.switchOff(); await browser.close(); await server.stop(); await backEnd.stop() }
  }
}

/** Phones on one back end; all that are still on can be switched off at once. */
const phonesOn = (works: Works): { open(place: Place, like: PhoneLike): Promise<Phone>; switchOff(): Promise<void> } => {
  const on = new Set<Phone>()
  return {
    open: async (place, like) => {
      const phone = await (place === 'h5' ? webPhone(works, like) : runnerPhone(works, place, like))
      const known: Phone = { ...phone, switchOff: async () => { if (on.delete(known)) await phone.switchOff() } }
      on.add(known)
      return known
    },
    switchOff: async () => { for (const phone of on) await phone.switchOff() }
  }
}

/** MP_WS leads to WeChat's developer tools; MP_API and DATA_DIR to the back end whose address was built into the package. */
const ofDevTools = async (endpoint: string): Promise<World> => {
  const backEnd = joinBackEnd(process.env['MP_API'] ?? 'http://127.0.0.1:8787', process.env['DATA_DIR'] ?? '.data')
  return {
    backEnd, places: ['weapp'], end: async () => undefined,
    apart: () => { throw new Error('the developer tools have one back end') },
    get works(): Works { throw new Error('the developer tools have no browser of ours') },
    phone: (_, like) => devToolsPhone(endpoint, backEnd, like)
  }
}

const open = (): Promise<World> => process.env['MP_WS'] ? ofDevTools(process.env['MP_WS']) : worldOn(startBackEnd)
