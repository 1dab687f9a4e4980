import { randomUUID } from 'node:crypto'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import type { Clock } from '../clock.ts'
import type { Result } from '../domain/sending/concluded.ts'
import type { Way } from '../domain/sending/way.ts'
import type { Carriers, FindRoad } from '../notifications/carrier.ts'

/** What reached somebody: by which way, which key, when, and with how many more in a digest. */
export type Arrived = { way: Way; key: string; at: Instant; along?: number }

/** What each way answers, and whether the message arrives where that does not say. */
export type Answers = Record<'subscription' | 'work' | 'sms', () => Result & { arrives?: boolean }>

const accepts = () => ({ outcome: 'accepted' as const })

/**
 * Platforms that answer as a test says, at first with a yes. What a channel has been through is theirs alone: others
 * begin at the same instant anew. The work messenger drops what it has had, as 企业微信 does.
 */
export const answeringPlatforms = (clock: Clock): { carriers: Carriers; arrived: Arrived[]; answers: Answers } => {
  const [arrived, time]: [Arrived[], string] = [[], randomUUID()]
  const answers: Answers = { subscription: accepts, work: accepts, sms: accepts }
  const road = (way: keyof Answers): FindRoad => async (_, { key }, along = []) => ({
    channel: `${way} ${time}`,
    carry: async () => {
      const { arrives, ...result } = answers[way]()
      const isKnown = way === 'work' && arrived.some((one) => one.way === 'work' && one.key === key)
      if ((arrives ?? result.outcome === 'accepted') && !isKnown) arrived.push({ way, key, at: clock.now(), ...(along.length > 0 ? { along: along.length } : {}) })
      return result
    }
  })
  return { carriers: { subscription: road('subscription'), work: road('work'), sms: road('sms') }, arrived, answers }
}
