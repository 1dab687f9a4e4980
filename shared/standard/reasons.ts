import { reasonCatalogue } from './reasonCatalogue.ts'
import type { Reason } from './reasonCatalogue.ts'
import type { Level } from './levels.ts'

const byCode = new Map(reasonCatalogue.map((reason) => [reason.code, reason]))

/** The options a citizen may choose at this level: active ones only, basic before extended. */
export const reasonsFor = (level: Level): Reason[] => {
  const active = reasonCatalogue.filter((reason) => reason.level === level && reason.status === 'active')
  return [...active.filter((reason) => reason.norm === 'basic'), ...active.filter((reason) => reason.norm === 'extended')]
}

/** The option behind a code, active or retired, or undefined when the catalogue has none. */
export const reasonOf = (code: string): Reason | undefined => byCode.get(code)
