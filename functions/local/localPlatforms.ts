import { join } from 'node:path'
import { demoPeople } from '../demo/demoPeople.ts'
import { demoStaff } from '../demo/demoStaff.ts'
import type { KeyProvider } from '../keys/keyProvider.ts'
import { alipayFake } from './fakes/alipayFake.ts'
import { fileOutbox } from './fakes/fileOutbox.ts'
import { gatewayFake } from './fakes/gatewayFake.ts'
import type { Outbox } from './fakes/outbox.ts'
import { rsaPair } from './fakes/rsaPair.ts'
import { wechatFake } from './fakes/wechatFake.ts'
import type { LocalClock } from './localClock.ts'
import type { Hono } from 'hono'

/** The platforms' stand-ins on this machine: the settings that lead the product to them, and the routes they answer at. */
export type LocalPlatforms = { apps: { wechat: string; alipay: string }; settings: Record<string, string>; outbox: Outbox; mount(app: Hono, keys: KeyProvider): void }

/** Fakes of WeChat's and Alipay's login and of the message gateway, at addresses under `/local` of our own server. */
export const localPlatforms = (folder: string, address: string, clock: LocalClock): LocalPlatforms => {
  const [app, alipay] = [rsaPair(), rsaPair()]
  const wechat = { appId: 'wx-local', secret: 'local-only' }
  const outbox = fileOutbox(join(folder, 'messages.jsonl'))
  const people = [...demoPeople, ...demoStaff]
  const apps = { wechat: wechat.appId, alipay: 'alipay-local' }
  return {
    apps, outbox,
    settings: {
      NOTIFY_URL: `${address}/local/gateway`,
      WECHAT_APP_ID: wechat.appId, WECHAT_APP_SECRET: wechat.secret, WECHAT_API_BASE: `${address}/local/wechat`,
      ALIPAY_APP_ID: apps.alipay, ALIPAY_PRIVATE_KEY: app.privateKey, ALIPAY_PUBLIC_KEY: alipay.publicKey, ALIPAY_ENDPOINT: `${address}/local/alipay`
    },
    mount: (server, keys) => {
      const answers = {
        wechat: wechatFake({ ...wechat, clock, people }),
        alipay: alipayFake({ appId: apps.alipay, appPublicKey: app.publicKey, privateKey: alipay.privateKey, clock, people }),
        gateway: gatewayFake({ outbox, clock, secret: keys.gateway })
      }
      server.all('/local/wechat/*', ({ req }) => answers.wechat.answer(req.raw))
      server.all('/local/alipay/*', ({ req }) => answers.alipay.answer(req.raw))
      server.post('/local/gateway', ({ req }) => answers.gateway.answer(req.raw))
    }
  }
}
