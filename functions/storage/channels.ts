import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import type { Channel, Limit } from '../domain/sending/channel.ts'

/** The state of each channel, as all processes share it. */
export type Channels = {
  /** The channel as it stands now (strongly consistent), or a full one where nothing is stored. */
  load(name: string, now: Instant, limit?: Limit): Promise<Channel>
  /** Writes the change if the channel is still what it was; false, and nothing changed, if somebody was faster. */
  save(before: Channel, after: Channel): Promise<boolean>
}
