import { oneOf } from '../demo/seededRandom.ts'
import type { Random } from '../demo/seededRandom.ts'
import type { ServiceEvent } from '../domain/serviceEvent.ts'
import type { City } from './city.ts'
import type { Request } from './crew.ts'
import type { Memory } from './crowd.ts'
import { anEvent, testKeys } from './given.ts'
import { must } from './must.ts'

/** A service event of a history, the citizen it was for, what people outside remember of it and what they asked. */
export type Matter = { event: ServiceEvent; citizen: { key: string; role: 'citizen' }; memory: Memory; rated: boolean; acts: Request[] }

/** A service of now, in unit A or B, under one of three policies; with a telephone number mostly. */
export const newMatter = async ({ rooms, clock }: City, random: Random): Promise<Matter> => {
  const [person, now] = [crypto.randomUUID(), clock.now()]
  const plain = anEvent({ person, agencyCode: oneOf(random, ['A', 'B']), policy: oneOf(random, ['dezhou-2020@1', 'yunnan-2020@1', 'guangxi-2019@1']), servedAt: now, receivedAt: now })
  const sealed = { ...plain.sealed, phone: testKeys.seal('10000000001', `${plain.eventId}/phone`), name: testKeys.seal('陈秀兰', `${plain.eventId}/name`) }
  const event = random() < 0.2 ? plain : { ...plain, sealed }
  await rooms.events.add(event)
  return { event, citizen: { key: testKeys.index('person', person), role: 'citizen' }, memory: { phase: 'received', turn: 0, unit: event.facts.agencyCode }, rated: false, acts: [] }
}

/** Somebody looks the ticket up anew. */
export const lookedUp = async ({ rooms }: City, matter: Matter): Promise<void> => {
  const { outcome } = must(await rooms.events.load(matter.event.eventId))
  if (outcome.state === 'rated' && outcome.ticket) matter.memory = { phase: outcome.ticket.phase, turn: outcome.ticket.turn, unit: outcome.ticket.agencyCode }
}
