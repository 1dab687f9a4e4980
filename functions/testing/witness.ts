import type { Effect } from '../domain/effect.ts'
import { boxOf, unitBox } from '../domain/boxOf.ts'
import type { ServiceEvent } from '../domain/serviceEvent.ts'
import type { Notice } from '../notifications/notifier.ts'

/** One who sees every write that happened and every notice that arrived, and so knows what must be found in the end. */
export type Witness = {
  saved(before: ServiceEvent, after: ServiceEvent): void
  gateway(notice: Notice): Promise<void>
  /** How often each event was written. */
  writes: Map<string, number>
  /** `<box> <key>` of every message that was ever owed, and the keys of those whose copy goes to staff. */
  owed: { messages: Set<string>; copies: Set<string> }
  /** What staff have got: the gateway drops what comes again under a key it knows. */
  notices: Map<string, Notice>
  dropped(): number
}

const messagesOf = (event: ServiceEvent, effect: Effect): { box: string; key: string; copied: boolean }[] => {
  const key = `${event.eventId}:${effect.key}`
  if (effect.kind === 'deliver') {
    const [box, { to }] = [boxOf(effect.message.recipient, event), effect.message.recipient]
    const copied = to !== 'author' && to !== 'applicant' && effect.message.told.purpose !== 'pressureReported'
    return box === undefined ? [] : [{ box, key, copied }]
  }
  return effect.kind === 'notifyHandler' ? (['handler', 'leader'] as const).map((role) => ({ box: unitBox(event.facts.agencyCode, role), key: `${key}-${role}`, copied: true })) : []
}

export const aWitness = (): Witness => {
  const [writes, notices] = [new Map<string, number>(), new Map<string, Notice>()]
  const owed = { messages: new Set<string>(), copies: new Set<string>() }
  let dropped = 0
  return {
    writes, owed, notices, dropped: () => dropped,
    saved: (before, after) => {
      writes.set(after.eventId, (writes.get(after.eventId) ?? 0) + 1)
      const known = new Set(before.effects.map(({ key }) => key))
      for (const { box, key, copied } of after.effects.filter((effect) => !known.has(effect.key)).flatMap((effect) => messagesOf(after, effect))) {
        owed.messages.add(`${box} ${key}`)
        if (copied) owed.copies.add(key)
      }
    },
    gateway: (notice) => {
      if (notices.has(notice.key)) dropped += 1
      else notices.set(notice.key, notice)
      return Promise.resolve()
    }
  }
}
