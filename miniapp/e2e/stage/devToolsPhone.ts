import automator from 'miniprogram-automator'
import { randomUUID } from 'node:crypto'
import { automatorHand } from './automatorHand.ts'
import type { BackEnd } from './backEnd.ts'
import type { Phone, PhoneLike } from './phone.ts'
import { storageOf } from './storageOf.ts'

/**
 * The app in WeChat's own developer tools at MP_WS, by the same client. What only the runner's other hand can do is done
 * by the protocol's mocks where they reach, and fails by name where they do not.
 */
export const devToolsPhone = async (endpoint: string, backEnd: BackEnd, like: PhoneLike): Promise<Phone> => {
  const program = await automator.connect({ wsEndpoint: endpoint })
  const faults: string[] = []
  program.on('exception', (told: unknown) => faults.push(`exception: ${JSON.stringify(told)}`))
  const code = `demo-${like.person}-${randomUUID()}`
  await program.mockWxMethod('login', { code, errMsg: 'login:ok' })
  if (like.scan !== undefined) await program.mockWxMethod('scanCode', { result: like.scan, errMsg: 'scanCode:ok' })
  await program.callWxMethod('clearStorageSync')
  for (const [key, value] of Object.entries(await storageOf(backEnd, like.signedInAs))) await program.callWxMethod('setStorageSync', key, value)
  const first = `/${like.open?.path ?? 'pages/cases/index'}?${new URLSearchParams(like.open?.query).toString()}`
  await program.callWxMethod('reLaunch', { url: first })
  const notHere = (what: string) => () => { throw new Error(`${what} is not to be had in the developer tools`) }
  return {
    ...automatorHand(() => program),
    network: {
      sent: [], loseAnswers: notHere('losing answers'), loseFirst: notHere('losing what is asked'), delay: notHere('a delay'), underWay: notHere('counting what is under way'),
      lose: () => program.mockWxMethod('request', { errMsg: 'request:fail' }), restore: () => program.restoreWxMethod('request')
    },
    restart: notHere('a kill'),
    confirm: async () => { await program.native().confirmModal() },
    cancel: async () => { await program.native().cancelModal() },
    holdBeforeCamera: (text) => program.mockWxMethod('scanCode', { result: text, errMsg: 'scanCode:ok' }),
    measure: async () => undefined,
    drawing: notHere('watching the page draw'),
    faults: () => faults,
    screenshot: async () => Buffer.from(String(await program.screenshot()), 'base64'),
    picture: notHere('a picture of a whole page'),
    switchOff: async () => { program.disconnect() }
  }
}
