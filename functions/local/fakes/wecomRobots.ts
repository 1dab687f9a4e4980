import * as z from 'zod/mini'
import type { Clock } from '../../clock.ts'
import { quietJson } from '../../quietJson.ts'
import { slidingLimit } from './slidingLimit.ts'
import type { WecomDelivered } from './wecomDelivered.ts'
import { wecomFailed, wecomSaid } from './wecomErrors.ts'

const Asked = z.object({ msgtype: z.literal('text'), text: z.object({ content: z.string().check(z.minLength(1)) }) })

/** Group robots of 企业微信 by their keys: 20 a minute each, 2048 bytes of text; which codes say so is 来源待核. */
export const wecomRobots = ({ clock, robots, delivered }: { clock: Clock; robots: readonly string[]; delivered: WecomDelivered[] }) => {
  const limit = slidingLimit(clock, { most: 20, within: 60 })
  return async (request: Request): Promise<Response> => {
    const robot = new URL(request.url).searchParams.get('key') ?? ''
    if (!robots.includes(robot)) return wecomFailed(93000)
    const asked = Asked.safeParse(quietJson(await request.text())).data
    if (!asked) return wecomFailed(40058)
    if (new TextEncoder().encode(asked.text.content).length > 2048) return wecomFailed(45002)
    if (!limit.allow(robot)) return wecomFailed(45009)
    delivered.push({ robot, at: clock.now(), text: asked.text.content })
    return wecomSaid({})
  }
}
