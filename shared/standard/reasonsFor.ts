import { activeReasons } from './activeReasons.ts'
import type { Level } from './levels.ts'
import type { Reason } from './reason.ts'

/** The options a citizen may choose at this level: active ones only, basic before extended. */
export const reasonsFor = (level: Level): Reason[] => {
  const own = activeReasons.filter((reason) => reason.level === level)
  return [...own.filter((reason) => reason.norm === 'basic'), ...own.filter((reason) => reason.norm === 'extended')]
}
