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
import { wecomFake } from './fakes/wecomFake.ts'
import { zwdingFake } from './fakes/zwdingFake.ts'
import type { LocalClock } from './localClock.ts'
import type { Hono } from 'hono'

/** The platforms' stand-ins on this machine: the settings that lead the product to them, and the routes they answer at. */
export type LocalPlatforms = { apps: { wechat: string; alipay: string }; settings: Record<string, string>; outbox: Outbox; mount(app: Hono, keys: KeyProvider): void }

const wechat = { appId: 'wx-local', secret: 'local-only' }
const alipay = { appId: 'alipay-local' }
const wecom = { corpId: 'ww-local', secret: 'local-only' }
const zwding = { appKey: 'zwding-local', appSecret: 'local-only' }

/** Fakes of the platforms' logins and of the message gateway, at addresses under `/local` of our own server. */
export const localPlatforms = (folder: string, address: string, clock: LocalClock): LocalPlatforms => {
  const [ours, theirs] = [rsaPair(), rsaPair()]
  const outbox = fileOutbox(join(folder, 'messages.jsonl'))
  const people = [...demoPeople, ...demoStaff]
  return {
    apps: { wechat: wechat.appId, alipay: alipay.appId }, outbox,
    settings: {
      NOTIFY_URL: `${address}/local/gateway`,
      WECHAT_APP_ID: wechat.appId, WECHAT_APP_SECRET: wechat.secret, WECHAT_API_BASE: `${address}/local/wechat`,
      ALIPAY_APP_ID: alipay.appId, ALIPAY_PRIVATE_KEY: ours.privateKey, ALIPAY_PUBLIC_KEY: theirs.publicKey, ALIPAY_ENDPOINT: `${address}/local/alipay`,
      WECOM_CORP_ID: wecom.corpId, WECOM_SECRET: wecom.secret, WECOM_API_BASE: `${address}/local/wecom`,
      ZWDING_APP_KEY: zwding.appKey, ZWDING_APP_SECRET: zwding.appSecret, ZWDING_API_BASE: `${address}/local/zwding`
    },
    mount: (server, keys) => {
      const logins = {
        wechat: wechatFake({ ...wechat, clock, people }), wecom: wecomFake({ ...wecom, clock, people }), zwding: zwdingFake({ ...zwding, clock, people }),
        alipay: alipayFake({ ...alipay, appPublicKey: ours.publicKey, privateKey: theirs.privateKey, clock, people })
      }
      for (const [name, { answer }] of Object.entries(logins)) server.all(`/local/${name}/*`, ({ req }) => answer(req.raw))
      const gateway = gatewayFake({ outbox, clock, secret: keys.gateway })
      server.post('/local/gateway', ({ req }) => gateway.answer(req.raw))
    }
  }
}
