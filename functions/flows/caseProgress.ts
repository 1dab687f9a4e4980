import type { CaseProgress, CaseProgressQuery } from '@haochaping/shared/schemas/caseProgress.ts'
import type { Refusal } from '@haochaping/shared/schemas/refusal.ts'
import { reasonOf } from '@haochaping/shared/standard/reasons.ts'
import { citedPolicy } from '../domain/citedPolicy.ts'
import { glanceOf } from '../domain/glance.ts'
import type { Outcome } from '../domain/serviceEvent.ts'
import { withDaysLeft } from '../domain/withDaysLeft.ts'
import type { Session } from '../identity/session.ts'
import { accessTo } from './accessTo.ts'
import type { Rooms } from './rooms.ts'

/** What has become of one's case and rating: the ledger as it stands, the dates, the rule behind them. */
export const caseProgress = (rooms: Rooms) =>
  async ({ eventId, pass }: CaseProgressQuery, session: Session): Promise<CaseProgress | Refusal> => {
    const event = await rooms.events.load(eventId)
    if (!event || !await accessTo(rooms)(event, session, pass)) return { refused: 'notYours' }
    const days = await rooms.calendar(event.facts.region)
    return {
      case: withDaysLeft(glanceOf(event), days, rooms.clock.now()),
      ...(event.outcome.state === 'rated' ? whatWasSaid(event.outcome) : {}),
      policy: citedPolicy(event),
      steps: event.ledger.map(({ position, at, actor, fact, hash }) => ({ position, at, actor, fact, hash }))
    }
  }

const whatWasSaid = ({ rating, ticket, countedAt }: Extract<Outcome, { state: 'rated' }>): Pick<CaseProgress, 'rating' | 'dues' | 'countedAt'> => {
  const { level, words, anonymous, receipt } = rating
  const reasons = rating.reasons.map((code) => ({ code, label: reasonOf(code)?.label ?? code }))
  return {
    rating: { level, reasons, ...(words === undefined ? {} : { words }), anonymous, receipt },
    ...(ticket ? { dues: ticket.dues } : {}),
    ...(countedAt ? { countedAt } : {})
  }
}
