import type { Hono } from 'hono'
import { join } from 'node:path'
import type { ConsentPlatform } from '@haochaping/shared/schemas/templateKind.ts'
import type { KeyProvider } from '../keys/keyProvider.ts'
import type { ConsentStock } from './fakes/consentStock.ts'
import { fileLines } from './fakes/fileLines.ts'
import type { FileLines } from './fakes/fileLines.ts'
import { fileOutbox } from './fakes/fileOutbox.ts'
import { gatewayFake } from './fakes/gatewayFake.ts'
import type { Outbox } from './fakes/outbox.ts'
import type { LocalClock } from './localClock.ts'
import { localFakes } from './localFakes.ts'
import { Arrival } from './phones/arrival.ts'
import { dingtalkArrival, smsArrival, subscriptionArrival, wecomArrival, zwdingArrival } from './phones/arrivals.ts'
import { keptGrants } from './phones/keptGrants.ts'
import { outages } from './phones/outages.ts'
import type { Failing, Outages } from './phones/outages.ts'
import { watched } from './phones/watched.ts'

/** What stands on the phones of the demo people, what their platforms may still send them, and what fails. */
export type Phones = {
  arrived: Pick<FileLines<Arrival>, 'all'>
  platforms: Record<ConsentPlatform, Pick<ConsentStock, 'grant' | 'revoke'>>
  grants: ReturnType<typeof keptGrants>
  outages: Outages
}

/** The platforms' stand-ins on this machine: the settings that lead the product to them, and the routes they answer at. */
export type LocalPlatforms = { settings: Record<string, string>; outbox: Outbox; phones: Phones; mount(app: Hono, keys: KeyProvider): void }

type Answer = (request: Request) => Promise<Response>

/** Stand-ins of all platforms and of the message gateway, at addresses under `/local` of our own server. */
export const localPlatforms = (folder: string, address: string, clock: LocalClock): LocalPlatforms => {
  const { fakes, settings } = localFakes(address, clock)
  const outbox = fileOutbox(join(folder, 'messages.jsonl'))
  const arrived = fileLines(join(folder, 'phones.jsonl'), Arrival)
  const grants = keptGrants(join(folder, 'grants.json'), fakes)
  const phones: Phones = { arrived, platforms: fakes, grants, outages: outages() }
  const answers = watchedFakes(fakes, arrived.add)
  return {
    settings: { ...settings, NOTIFY_URL: `${address}/local/gateway` }, outbox, phones,
    mount: (server, keys) => {
      const gateway = gatewayFake({ outbox, clock, secret: keys.gateway })
      const mounted = (name: Failing, path: string, answer: Answer) => {
        const guarded = phones.outages.guarding(name, answer)
        server.all(path, async ({ req }) => guarded(req.raw).finally(grants.keep))
      }
      for (const [name, answer] of answers) mounted(name, `/local/${name}/*`, answer)
      mounted('gateway', '/local/gateway', gateway.answer)
    }
  }
}

const watchedFakes = ({ wechat, alipay, wecom, zwding, dingtalk, sms }: ReturnType<typeof localFakes>['fakes'], keep: (one: Arrival) => Promise<void>): [Failing, Answer][] => [
  ['wechat', watched(wechat.answer, { delivered: wechat.delivered, arrival: subscriptionArrival('wechat'), keep })],
  ['alipay', watched(alipay.answer, { delivered: alipay.delivered, arrival: subscriptionArrival('alipay'), keep })],
  ['wecom', watched(wecom.answer, { delivered: wecom.delivered, arrival: wecomArrival, keep })],
  ['zwding', watched(zwding.answer, { delivered: zwding.delivered, arrival: zwdingArrival, keep })],
  ['dingtalk', watched(dingtalk.answer, { delivered: dingtalk.delivered, arrival: dingtalkArrival, keep })],
  ['sms', watched(sms.answer, { delivered: sms.delivered, arrival: smsArrival, keep })]
]
