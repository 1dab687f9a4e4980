import { levels } from '../standard/levels.ts'
import { badLevels, defaultedCounts, excludedCounts, goodLevels, sumOf } from './counts.ts'
import type { Counts } from './counts.ts'
import type { Share } from './indicator.ts'

const of = (hits: Share['hits'], outOf: Share['outOf']): Share => ({ hits, outOf })

/**
 * What lies within what, however events are counted: the promise of the fold on which every share stands. It holds for
 * one event, and therefore for any sum of them.
 */
export const inclusions: readonly Share[] = [
  of(['awaiting', 'unrated', ...levels, ...defaultedCounts, ...excludedCounts], ['events']),
  ...(['anonymous', 'invited', 'assisted', 'pressed', 'quick', 'burst', 'sameAccount'] as const).map((name) => of([name], levels)),
  of(['supervised', 'own'], levels), of(['supervisedGood', 'ownGood'], goodLevels),
  of(['supervisedGood'], ['supervised']), of(['ownGood'], ['own']),
  of(['tickets'], badLevels),
  of(['namedTickets'], ['tickets']), of(['namedReplied'], ['namedTickets']), of(['namedReplied'], ['repliedInTime', 'repliedLate']),
  of(['repliedInTime', 'repliedLate', 'replyOverdue'], ['tickets']),
  of(['rectifiedInTime', 'rectifiedLate', 'rectifyOverdue', 'explained'], ['tickets']),
  /** Who is asked about a rectification is counted among the rectified, also after the ticket was opened again. */
  of(['rectifiedAsked'], ['rectifiedInTime', 'rectifiedLate']),
  of(['judgedSatisfied', 'judgedPartly', 'judgedNot', 'judgedNoAnswer'], ['tickets']),
  /** By her last word, as the verdicts are. */
  of(['contradicted'], ['judgedNot']),
  of(['late'], ['tickets']), of(['transferred'], ['tickets'])
]

/** What these counts say that cannot be; none for any counts of real events. */
export const brokenInclusions = (counts: Counts): Share[] => inclusions.filter(({ hits, outOf }) => sumOf(counts, hits) > sumOf(counts, outOf))
