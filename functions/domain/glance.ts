import type { CaseGlance } from '@haochaping/shared/schemas/caseGlance.ts'
import { duesOf } from './rectification/duesOf.ts'
import type { ServiceEvent } from './serviceEvent.ts'

/** What a list shows of an event and the index by person carries; the days left depend on today and are added when read. */
export type Glance = Omit<CaseGlance, 'workdaysLeft'>

/** The glance of an event as it stands. */
export const glanceOf = ({ eventId, facts, closes, outcome }: ServiceEvent): Glance => ({
  eventId,
  item: facts.item,
  agency: facts.agency,
  ...(facts.window === undefined ? {} : { window: facts.window }),
  ...(facts.staff === undefined ? {} : { staff: facts.staff }),
  service: facts.service,
  servedOn: facts.servedOn,
  ...(facts.serviceKind.kind === 'themed' ? { theme: facts.serviceKind.theme, stage: facts.serviceKind.stage } : {}),
  covers: facts.serviceKind.kind === 'batch' ? facts.serviceKind.covers.length : 1,
  state: outcome.state,
  ...(closes ? { closes } : {}),
  ...(outcome.state === 'rated' ? { level: outcome.rating.level, ratedAt: outcome.rating.ratedAt } : {}),
  ...(outcome.state === 'defaulted' ? { level: outcome.level } : {}),
  ...(outcome.state === 'rated' && outcome.ticket ? { phase: outcome.ticket.phase, replyDue: duesOf(outcome.ticket).reply } : {})
})
