import type { Rules } from '@haochaping/shared/deadlines/dueUnder.ts'
import type { CaseProgress, CaseProgressQuery } from '@haochaping/shared/schemas/caseProgress.ts'
import { citizenCommands } from '@haochaping/shared/schemas/citizenCommands.ts'
import type { Refusal } from '@haochaping/shared/schemas/refusal.ts'
import { reasonOf } from '@haochaping/shared/standard/reasonOf.ts'
import { citedPolicy } from '../domain/citedPolicy.ts'
import { glanceOf } from '../domain/glance.ts'
import { mayRateAgain } from '../domain/rateAgain.ts'
import { authorActs } from '../domain/rectification/authorActs.ts'
import { duesOf } from '../domain/rectification/duesOf.ts'
import type { Outcome, ServiceEvent } from '../domain/serviceEvent.ts'
import { withDaysLeft } from '../domain/withDaysLeft.ts'
import type { CitizenSession } from '../identity/session.ts'
import { accessTo } from './accessTo.ts'
import { handlingOf } from './handlingOf.ts'
import { photoLinks } from './photoLinks.ts'
import { reachable } from './reachable.ts'
import type { Rooms } from './rooms.ts'
import { stepsForOthers, stepsOf } from './ticketView.ts'

type Rated = Extract<Outcome, { state: 'rated' }>

/** What has become of one's case and rating: the ledger as it stands, the dates, the rule behind them, the handling. */
export const caseProgress = (rooms: Rooms) =>
  async ({ eventId, pass }: CaseProgressQuery, session: CitizenSession): Promise<CaseProgress | Refusal> => {
    const event = await rooms.events.load(eventId)
    if (!event || !await accessTo(rooms)(event, session, pass)) return { refused: 'notYours' }
    return progressOf(rooms, event, session.key)
  }

/** The same for an event whose reader is known to have the right to it. */
export const progressOf = async (rooms: Rooms, event: ServiceEvent, reader: string): Promise<CaseProgress> => {
  const rules = { policy: rooms.policies.of(event.policy), calendar: await rooms.calendar(event.facts.region) }
  const isAuthor = event.outcome.state === 'rated' && event.outcome.rating.rater === reader
  return {
    case: withDaysLeft(glanceOf(event), rules.calendar, rooms.clock.now()),
    ...(event.outcome.state === 'rated' ? await whatWasSaid(rooms, event.outcome, rules) : {}),
    policy: citedPolicy(rules.policy),
    steps: isAuthor ? stepsOf(event.ledger) : stepsForOthers(event.ledger),
    ...(isAuthor && awaitsNews(event.outcome) ? { reach: await reachable(rooms, reader) } : {}),
    can: event.outcome.state === 'rated' && isAuthor ? mayDo(event.outcome, rules, rooms.clock.now()) : []
  }
}

/** Whether there is something to come that she could be told. */
const awaitsNews = (outcome: Outcome): boolean =>
  outcome.state === 'rated' && outcome.ticket !== undefined && outcome.ticket.phase !== 'closed' && outcome.ticket.phase !== 'excluded'

const mayDo = (outcome: Rated, rules: Rules, now: string): CaseProgress['can'] => {
  const acts = new Set<string>(outcome.ticket ? authorActs(outcome.ticket, now) : [])
  return citizenCommands.filter((command) => {
    if (command === 'rateAgain') return mayRateAgain(outcome, rules, now)
    return command === 'reportPressure' || acts.has(command)
  })
}

const whatWasSaid = async (rooms: Rooms, outcome: Rated, rules: Rules): Promise<Pick<CaseProgress, 'rating' | 'dues' | 'countedAt' | 'handling'>> => {
  const { rating, ticket, countedAt, again } = outcome
  const { level, words, anonymous, receipt } = rating
  const links = photoLinks(rooms)
  return {
    rating: {
      level, reasons: rating.reasons.map((code) => ({ code, label: reasonOf(code)?.label ?? code })), ...(words === undefined ? {} : { words }),
      anonymous, photos: await links(rating.photos ?? []), receipt,
      ...(again ? { again: { level: again.level, said: { words: again.said.words, at: again.said.at, photos: await links(again.said.photos) } } } : {})
    },
    ...(ticket ? { dues: duesOf(ticket), handling: await handlingOf(rooms, { ticket, rules, notes: false }) } : {}),
    ...(countedAt ? { countedAt } : {})
  }
}
