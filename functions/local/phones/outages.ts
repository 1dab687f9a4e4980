/** The platforms that can be made to fail. */
export const failing = ['wechat', 'alipay', 'wecom', 'zwding', 'dingtalk', 'sms', 'gateway'] as const
export type Failing = (typeof failing)[number]

/**
 * How many of its next calls a platform turns away; `always`: all of them until it recovers. `misled`: our settings lead
 * to a server that knows nothing of us, and a message that meets it is not tried there again.
 */
export type Outage = number | 'always' | 'misled'

type Answer = (request: Request) => Promise<Response>

/** 故障: what each platform fails on order. A failing one answers 503, one that we miss 404, and neither has taken anything. */
export const outages = () => {
  const left = new Map<Failing, Outage>()
  const of = (platform: Failing): Outage => left.get(platform) ?? 0
  return {
    of,
    order: (platform: Failing, outage: Outage): void => { left.set(platform, outage) },
    guarding: (platform: Failing, answer: Answer): Answer => async (request) => {
      const outage = of(platform)
      if (outage === 0) return answer(request)
      if (typeof outage === 'number') left.set(platform, outage - 1)
      return new Response('', { status: outage === 'misled' ? 404 : 503 })
    }
  }
}
export type Outages = ReturnType<typeof outages>
