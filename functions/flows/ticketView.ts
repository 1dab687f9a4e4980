import { addDays, localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { CaseProgress } from '@haochaping/shared/schemas/caseProgress.ts'
import { staffCommands } from '@haochaping/shared/schemas/staffCommands.ts'
import type { TicketView } from '@haochaping/shared/schemas/viewTicket.ts'
import { reasonOf } from '@haochaping/shared/standard/reasonOf.ts'
import type { Staff } from '../domain/actor.ts'
import { citedPolicy } from '../domain/citedPolicy.ts'
import type { LedgerEntry } from '../domain/ledger.ts'
import type { Rating } from '../domain/rating.ts'
import { allowedActs } from '../domain/rectification/allowedActs.ts'
import { clockOf, dueOf } from '../domain/rectification/clocks.ts'
import { canBeCalled } from '../domain/rectification/contactOf.ts'
import { duesOf } from '../domain/rectification/duesOf.ts'
import type { ServiceEvent } from '../domain/serviceEvent.ts'
import type { Ticket } from '../domain/ticket.ts'
import { handlingOf } from './handlingOf.ts'
import { photoLinks } from './photoLinks.ts'
import { reachable } from './reachable.ts'
import type { Rooms } from './rooms.ts'

type Opened = { rating: Rating; ticket: Ticket; staff: Staff }

/** A 差评 as this member of staff sees it: the matter, the words, the dates, and what she may do; not the person. */
export const ticketView = async (rooms: Rooms, event: ServiceEvent, { rating, ticket, staff }: Opened): Promise<TicketView> => {
  const rules = { policy: rooms.policies.of(event.policy), calendar: await rooms.calendar(event.facts.region) }
  const { projectNo, item, agency, window } = event.facts
  const canCall = canBeCalled({ rating, hasPhone: event.sealed.phone !== undefined })
  const allowed = new Set<string>(allowedActs(staff, ticket, canCall))
  return {
    eventId: event.eventId, projectNo, item, agency, ...(window === undefined ? {} : { window }),
    level: rating.level, reasons: rating.reasons.map((code) => reasonOf(code)?.label ?? code),
    ...(rating.words === undefined ? {} : { words: rating.words }), photos: await photoLinks(rooms)(rating.photos ?? []),
    anonymous: rating.anonymous, canCall,
    reach: { message: await hearsOfResult(rooms, rating.rater), phone: event.sealed.phone !== undefined },
    openedAt: ticket.openedAt, dues: duesOf(ticket), policy: citedPolicy(rules.policy), turn: ticket.turn,
    can: staffCommands.filter((command) => allowed.has(command)),
    promise: promiseOf(rooms, ticket, rules),
    handling: await handlingOf(rooms, { ticket, rules, notes: true }),
    steps: stepsForOthers(event.ledger)
  }
}

/** Whether some platform would bring her the result now. */
const hearsOfResult = async (rooms: Rooms, rater: string): Promise<boolean> => {
  const { wechat, alipay } = await reachable(rooms, rater)
  return wechat?.result === true || alipay?.result === true
}

/** Ledger entries as they are shown. */
export const stepsOf = (ledger: readonly LedgerEntry[]): CaseProgress['steps'] =>
  ledger.map(({ position, at, actor, fact, hash }) => ({ position, at, actor, fact, hash }))

/** The same for anybody but the author: without reports of pressure, and numbered so that no gap tells of one. */
export const stepsForOthers = (ledger: readonly LedgerEntry[]): CaseProgress['steps'] =>
  stepsOf(ledger.filter(({ fact }) => fact !== 'pressureReported')).map((step, at) => ({ ...step, position: at + 1 }))

const promiseOf = ({ clock }: Rooms, { clocks, openedAt }: Ticket, rules: Parameters<typeof dueOf>[1]): TicketView['promise'] => {
  const today = localDateOf(clock.now())
  const from = clockOf(clocks, 'rectify')?.startedAt ?? openedAt
  const latest = dueOf({ basis: { by: 'policy', from, duration: rules.policy.steps.rectifyComplex.value }, extensions: [] }, rules).on
  return { from: today, to: latest < today ? addDays(today, 0) : latest }
}
