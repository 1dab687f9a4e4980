import { secondsBetween } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { randomBytes } from 'node:crypto'
import * as z from 'zod/mini'
import type { Clock } from '../../clock.ts'
import { quietJson } from '../../quietJson.ts'
import type { FakePerson } from './loginCodes.ts'
import { slidingLimit } from './slidingLimit.ts'
import type { WecomDelivered } from './wecomDelivered.ts'
import { wecomFailed, wecomSaid } from './wecomErrors.ts'

const text = z.string().check(z.minLength(1))
const Asked = z.object({
  touser: z.string(), msgtype: z.literal('textcard'), agentid: z.number(),
  textcard: z.object({ title: text, description: text, url: text.check(z.maxLength(2048)), btntxt: z.optional(text) }),
  enable_duplicate_check: z.optional(z.literal([0, 1])), duplicate_check_interval: z.optional(z.number().check(z.minimum(1), z.maximum(14400)))
})
type Asked = z.infer<typeof Asked>

export type WecomMessagesOf = { clock: Clock; people: readonly FakePerson[]; agentId: number; delivered: WecomDelivered[] }

/**
 * message/send of 企业微信: a member gets at most 30 a minute and 1000 an hour from an app; what is more, and the same card
 * again within the interval of the duplicate check, is dropped, and the answer is the same as ever.
 */
export const wecomMessages = ({ clock, people, agentId, delivered }: WecomMessagesOf) => {
  const limits = [slidingLimit(clock, { most: 30, within: 60 }), slidingLimit(clock, { most: 1000, within: 3600 })]
  const seen = new Map<string, Instant>()
  const isRepeat = (to: string, asked: Asked): boolean => {
    const [what, at] = [JSON.stringify([to, asked.textcard]), clock.now()]
    const before = seen.get(what)
    const repeat = asked.enable_duplicate_check === 1 && before !== undefined && secondsBetween(before, at) < (asked.duplicate_check_interval ?? 1800)
    if (!repeat) seen.set(what, at)
    return repeat
  }
  return async (request: Request): Promise<Response> => {
    const asked = Asked.safeParse(quietJson(await request.text())).data
    if (!asked) return wecomFailed(40058)
    if (asked.agentid !== agentId) return wecomFailed(40056)
    const named = asked.touser === '@all' ? people.map(({ id }) => id) : asked.touser.split('|')
    const [known, unknown] = [named.filter((id) => people.some((person) => person.id === id)), named.filter((id) => !people.some((person) => person.id === id))]
    const more = unknown.length > 0 ? { invaliduser: unknown.join('|') } : {}
    if (known.length === 0) return wecomFailed(81013, more)
    for (const to of known) if (!isRepeat(to, asked) && limits.every(({ allow }) => allow(to))) delivered.push({ to, at: clock.now(), card: asked.textcard })
    return wecomSaid({ msgid: randomBytes(24).toString('base64url'), ...more })
  }
}
