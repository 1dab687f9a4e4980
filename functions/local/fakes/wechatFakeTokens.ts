import { addSeconds, localDateOf, secondsBetween } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { randomBytes } from 'node:crypto'
import * as z from 'zod/mini'
import type { Clock } from '../../clock.ts'
import { quietJson } from '../../quietJson.ts'
import { wechatFailed, wechatSaid } from './wechatFakeAnswer.ts'
import type { WechatError } from './wechatFakeAnswer.ts'

type Token = { token: string; until: Instant }
type App = { clock: Clock; appId: string; secret: string }

const Asked = z.object({ grant_type: z.optional(z.string()), appid: z.optional(z.string()), secret: z.optional(z.string()), force_refresh: z.optional(z.boolean()) })
type Asked = z.infer<typeof Asked>

/** In seconds: how long a token lasts, and how long before its end the next one is given out while both are good (WeChat's page). */
const [lifetime, overlap] = [7200, 300]

/** A forced refresh: so many a day, so many seconds apart (WeChat's page; which code says so is our choice). */
const [forcedADay, forcedApart] = [20, 30]

/** POST /cgi-bin/stable_token of WeChat's fake, `fault` for what is wrong with a token that is shown, and the tester's hand in it. */
export const wechatFakeTokens = ({ clock, appId, secret }: App) => {
  const [shelf, mayForce] = [tokenShelf(clock), forcing(clock)]
  let allowed = true
  const told = ({ token, until }: Token): Response => wechatSaid({ access_token: token, expires_in: secondsBetween(clock.now(), until) })
  const answer = async (request: Request): Promise<Response> => {
    const asked: Asked = Asked.safeParse(quietJson(await request.text())).data ?? {}
    const error = allowed ? wrong(asked, { appId, secret }) : 40164
    if (error) return wechatFailed(error, clock)
    if (!asked.force_refresh) return told(shelf.current())
    const refused = mayForce()
    if (refused) return wechatFailed(refused, clock)
    shelf.clear()
    return told(shelf.current())
  }
  return { answer, fault: shelf.fault, forgetAll: shelf.clear, allowAddress: (yes: boolean) => { allowed = yes } }
}

const wrong = (asked: Asked, { appId, secret }: Pick<App, 'appId' | 'secret'>): WechatError | undefined => {
  if (asked.grant_type !== 'client_credential') return 40002
  if (asked.appid !== appId) return 40013
  if (!asked.secret) return 41004
  return asked.secret === secret ? undefined : 40125
}

/** The tokens given out: everybody gets the same one until shortly before its end, and then the next; both are good. */
const tokenShelf = (clock: Clock) => {
  let given: Token[] = []
  const current = (): Token => {
    const last = given.at(-1)
    if (last && secondsBetween(clock.now(), last.until) > overlap) return last
    const next = { token: randomBytes(102).toString('base64url'), until: addSeconds(clock.now(), lifetime) }
    given.push(next)
    return next
  }
  const fault = (shown: string | null): WechatError | undefined => {
    const known = given.find(({ token }) => token === shown)
    if (!known) return 40001
    return known.until > clock.now() ? undefined : 42001
  }
  return { current, fault, clear: () => { given = [] } }
}

/** Whether a refresh may be forced now, and if not, with which code it is refused; counts those that may. */
const forcing = (clock: Clock) => {
  const forced: Instant[] = []
  return (): WechatError | undefined => {
    const [now, last] = [clock.now(), forced.at(-1)]
    if (last && secondsBetween(last, now) < forcedApart) return 45011
    if (forced.filter((at) => localDateOf(at) === localDateOf(now)).length >= forcedADay) return 45009
    forced.push(now)
    return undefined
  }
}
