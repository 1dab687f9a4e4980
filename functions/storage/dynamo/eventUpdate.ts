import type { UpdateCommandInput } from '@aws-sdk/lib-dynamodb'
import type { ServiceEvent } from '../../domain/serviceEvent.ts'
import { eventKey } from '../keys.ts'
import { attributesOf } from './eventItem.ts'

/** The part of the ledger that `after` adds; throws unless it continues the ledger of `before`. */
const added = (before: ServiceEvent, after: ServiceEvent) => {
  const last = before.ledger.at(-1)
  if (after.ledger[before.ledger.length - 1]?.hash !== last?.hash) throw new Error('a ledger only grows')
  return after.ledger.slice(before.ledger.length)
}

const changed = (before: ServiceEvent, after: ServiceEvent) => {
  const was = attributesOf(before)
  return Object.entries(attributesOf(after)).filter(([name, value]) =>
    name !== 'ledger' && value !== was[name] && JSON.stringify(value) !== JSON.stringify(was[name]))
}

/**
 * One conditional write that takes an event from one state to the next: whole attributes only, the ledger by
 * list_append, held by the version. That is the subset every engine agrees on.
 */
export const eventUpdate = (before: ServiceEvent, next: ServiceEvent): Omit<UpdateCommandInput, 'TableName'> => {
  const after = { ...next, version: before.version + 1 }
  const parts = [...changed(before, after).entries()].map(([at, [name, value]]) => ({ name, value, n: `#n${at}`, v: `:v${at}` }))
  const set = parts.filter(({ value }) => value !== undefined)
  const gone = parts.filter(({ value }) => value === undefined)
  const entries = added(before, after)
  const sets = [...set.map(({ n, v }) => `${n} = ${v}`), ...(entries.length > 0 ? ['#ledger = list_append(#ledger, :entries)'] : [])]
  return {
    Key: eventKey(before.eventId),
    UpdateExpression: `SET ${sets.join(', ')}${gone.length > 0 ? ` REMOVE ${gone.map(({ n }) => n).join(', ')}` : ''}`,
    ConditionExpression: '#version = :was',
    ExpressionAttributeNames: { '#version': 'version', ...(entries.length > 0 ? { '#ledger': 'ledger' } : {}), ...Object.fromEntries(parts.map(({ n, name }) => [n, name])) },
    ExpressionAttributeValues: { ':was': before.version, ...(entries.length > 0 ? { ':entries': entries } : {}), ...Object.fromEntries(set.map(({ v, value }) => [v, value])) }
  }
}
