import { isCanary } from '../../domain/canary/isCanary.ts'
import { nextDue } from '../../domain/effect.ts'
import { glanceOf } from '../../domain/glance.ts'
import { touchOf } from '../../domain/seal/touch.ts'
import { ServiceEvent } from '../../domain/serviceEvent.ts'
import { tallyOf } from '../../domain/figures/tally.ts'
import { needsOversight, ticketEntryOf } from '../../domain/ticketGlance.ts'
import { codePartition, dayPartition, duePartition, dueSort, eventKey, oversightPartition, personPartition, personSort, shardOf, touchPartition, unitPartition } from '../keys.ts'

/** Attributes of the item beside its key: the event's own members, and what its indexes need. Undefined means: not there. */
export type EventAttributes = Record<string, unknown>

const own = ['eventId', 'version', 'facts', 'entryDigest', 'keys', 'sealed', 'policy', 'closes', 'outcome', 'ledger', 'effects'] as const satisfies readonly (keyof ServiceEvent)[]

const indexed = (event: ServiceEvent): EventAttributes => {
  const { eventId, facts, keys, outcome, effects } = event
  const dueAt = nextDue(effects)
  return {
    personKey: keys.person && personPartition(keys.person),
    personSort: keys.person && personSort(outcome.state === 'awaiting', facts.servedAt, eventId),
    codeKey: codePartition(keys.code),
    codeSort: eventId,
    dayKey: dayPartition(facts.agencyCode, facts.servedOn),
    daySort: eventId,
    ...desks(event),
    ...touched(event),
    dueKey: dueAt && duePartition(shardOf(eventId)),
    dueSort: dueAt && dueSort(dueAt, eventId),
    glance: glanceOf(event),
    tally: tallyOf(event)
  }
}

/** The day on which its ledger grew last; its sort key there is its own id. */
const touched = ({ eventId, ledger }: ServiceEvent): EventAttributes => {
  const touch = touchOf(ledger)
  const [last] = touch.heads
  return last ? { touchKey: touchPartition(last.day, shardOf(eventId)), touch } : {}
}

/** On whose desks its ticket lies: the canary's on none. */
const desks = (event: ServiceEvent): EventAttributes => {
  const entry = isCanary(event.facts.agencyCode) ? undefined : ticketEntryOf(event)
  if (!entry) return {}
  const over = entry.closedAt
  const at = over ?? entry.next?.due.at ?? entry.openedAt
  const overseen = (over === undefined || entry.appealAsked) && needsOversight(entry)
  return {
    unitKey: unitPartition(entry.agencyCode, over === undefined ? 'open' : 'done'), unitSort: dueSort(at, event.eventId),
    oversightKey: overseen ? oversightPartition : undefined, oversightSort: overseen ? dueSort(entry.next?.due.at ?? at, event.eventId) : undefined,
    ticketEntry: entry
  }
}

/** Everything the item holds beside its key. */
export const attributesOf = (event: ServiceEvent): EventAttributes =>
  ({ ...Object.fromEntries(own.map((name) => [name, event[name]])), ...indexed(event) })

/** The whole item of an event. */
export const toItem = (event: ServiceEvent): EventAttributes => ({ ...eventKey(event.eventId), ...attributesOf(event) })

/** The event in an item, parsed: an item that is not a whole event is an error and is never half used. */
export const fromItem = (item: EventAttributes): ServiceEvent =>
  ServiceEvent.parse(Object.fromEntries(own.filter((name) => item[name] !== undefined).map((name) => [name, item[name]])))
