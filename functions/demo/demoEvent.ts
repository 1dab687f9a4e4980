import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import type { HallEntry } from '@haochaping/shared/schemas/receiveCases.ts'
import type { Channel } from '@haochaping/shared/standard/channels.ts'
import type { Level } from '@haochaping/shared/standard/levels.ts'
import type { DemoAct } from './demoAct.ts'

/** A rating somebody gave; `reasons` are active codes of that level. */
export type DemoRating = {
  level: Level; reasons: string[]; words?: string; at: Instant; anonymous: boolean; channel: Exclude<Channel, 'defaulted'>
}

/**
 * A service event of the demo city and what became of it: rated (a 差评 with what was done about it, in order); awaiting (its window is open); unrated or defaulted
 * (its window is closed; which origin a default has is a matter of policy).
 */
export type DemoEvent =
  | { entry: HallEntry; fate: 'rated'; rating: DemoRating; acts?: readonly DemoAct[] }
  | { entry: HallEntry; fate: 'awaiting' | 'unrated' | 'defaulted' }
