import { addSeconds } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { admitted, tallied } from '../domain/sending/channel.ts'
import type { Result } from '../domain/sending/concluded.ts'
import type { Road } from '../notifications/carrier.ts'
import type { Rooms } from './rooms.ts'

type Needs = Pick<Rooms, 'channels' | 'clock'>

/** How often a channel that others write to is asked in one go, and how long to wait then, in seconds (our choice). */
const [asks, pause] = [5, 2]

/** Undefined when one message may go through the channel now, which counts it; else the instant to ask again. */
export const admit = async ({ channels, clock }: Needs, { channel: name, limit }: Road): Promise<Instant | undefined> => {
  for (let ask = 0; ask < asks; ask += 1) {
    const now = clock.now()
    const channel = await channels.load(name, now, limit)
    const answer = admitted(channel, now, limit)
    if ('until' in answer) return answer.until
    if (answer.channel === channel || await channels.save(channel, answer.channel)) return undefined
  }
  return addSeconds(clock.now(), pause)
}

/** Tells the channel what came of a message; a count that others overtake is left to them. */
export const tally = async ({ channels, clock }: Needs, { channel: name, limit }: Road, { outcome }: Result): Promise<void> => {
  for (let ask = 0; ask < asks; ask += 1) {
    const now = clock.now()
    const channel = await channels.load(name, now, limit)
    const after = tallied(channel, outcome, now)
    if (after === channel || await channels.save(channel, after)) return
  }
}
