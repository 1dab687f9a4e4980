import { countNames } from '@haochaping/shared/indicators/counts.ts'
import type { CountName, Counts } from '@haochaping/shared/indicators/counts.ts'
import { isSupervised } from '@haochaping/shared/standard/channels.ts'
import { isGood } from '@haochaping/shared/standard/levels.ts'
import type { Level } from '@haochaping/shared/standard/levels.ts'
import type { Patterned } from './patterned.ts'
import type { TicketTally } from './ticketTally.ts'

const capital = (level: Level): string => level.charAt(0).toUpperCase() + level.slice(1)
const isCount = (name: string): name is CountName => (countNames as readonly string[]).includes(name)

/** What one service event adds to the counts: 1 under each name that holds for it. Throws for a level that cannot stand there. */
export const countsOf = (tally: Patterned): Counts => {
  const holding = new Set<CountName>(['events', ...stateNames(tally), ...(tally.state === 'rated' ? ratedNames(tally) : [])])
  return Object.fromEntries(countNames.filter((name) => holding.has(name)).map((name) => [name, 1]))
}

const stateNames = ({ state, level }: Patterned): CountName[] => {
  if (state === 'awaiting' || state === 'unrated') return [state]
  if (level === undefined) throw new Error(`${state} without a level`)
  /** Only what the canary finds to have been stored otherwise than it was given; the agency-day must be counted all the same. */
  if (state === 'excluded' && isGood(level)) return []
  const name = state === 'rated' ? level : `${state}${capital(level)}`
  if (!isCount(name)) throw new Error(`nothing counts ${name}`)
  return [name]
}

const ratedNames = ({ level, channel, origin, anonymous, pressed, quick, pattern, ticket }: Patterned): CountName[] => [
  ...(anonymous ? ['anonymous' as const] : []),
  ...(origin === 'invited' || origin === 'assisted' ? [origin] : []),
  ...(channel && level ? deviceNames(isSupervised(channel), isGood(level)) : []),
  ...(pressed ? ['pressed' as const] : []), ...(quick ? ['quick' as const] : []), ...pattern,
  ...(ticket ? ticketNames(ticket, anonymous !== true) : [])
]

const deviceNames = (supervised: boolean, good: boolean): CountName[] =>
  supervised ? ['supervised', ...(good ? ['supervisedGood' as const] : [])] : ['own', ...(good ? ['ownGood' as const] : [])]

const repliedNames = { inTime: 'repliedInTime', late: 'repliedLate', overdue: 'replyOverdue' } as const
const rectifiedNames = { inTime: 'rectifiedInTime', late: 'rectifiedLate', overdue: 'rectifyOverdue' } as const
const verdictNames = { satisfied: 'judgedSatisfied', partly: 'judgedPartly', not: 'judgedNot', noAnswer: 'judgedNoAnswer' } as const

const ticketNames = (ticket: TicketTally, named: boolean): CountName[] => {
  const { replied, rectified, explained, verdict, contradicted, late, transferred } = ticket
  const done = rectified === 'inTime' || rectified === 'late'
  return [
    'tickets', ...(named ? ['namedTickets' as const] : []),
    ...(replied ? [repliedNames[replied]] : []), ...(named && replied && replied !== 'overdue' ? ['namedReplied' as const] : []),
    ...(explained ? ['explained' as const] : rectified ? [rectifiedNames[rectified]] : []),
    ...(!explained && done && wasAsked(ticket) ? ['rectifiedAsked' as const] : []),
    ...(verdict ? [verdictNames[verdict]] : []),
    ...(verdict === 'not' && contradicted ? ['contradicted' as const] : []),
    ...(late ? ['late' as const] : []), ...(transferred ? ['transferred' as const] : [])
  ]
}

/** The reply asks her whether it is solved. */
const wasAsked = ({ phase }: TicketTally): boolean => phase === 'replied' || phase === 'withSupervisor' || phase === 'closed'
