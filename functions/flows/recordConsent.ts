import type { Reach } from '@haochaping/shared/schemas/reach.ts'
import type { RecordConsent } from '@haochaping/shared/schemas/recordConsent.ts'
import type { Refusal } from '@haochaping/shared/schemas/refusal.ts'
import { templateKinds } from '@haochaping/shared/schemas/templateKind.ts'
import { reported } from '../domain/consent/reported.ts'
import type { CitizenSession } from '../identity/session.ts'
import { reachable } from './reachable.ts'
import type { Rooms } from './rooms.ts'

/** How often a report is written anew because another came in between, before the caller is asked to try again. */
const attempts = 5

/** Writes down what a citizen answered when her platform asked her, and tells what can reach her now. The same `reportId` again counts once. */
export const recordConsent = (rooms: Rooms) =>
  async ({ platform, reportId, answers }: RecordConsent, { key: person }: CitizenSession): Promise<Reach | Refusal> => {
    const longTerm = templateKinds.filter((kind) => rooms.offers[platform]?.[kind]?.longTerm)
    const of = { person, platform }
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const before = await rooms.consents.load(of)
      const after = reported(before, { reportId, answers, longTerm, at: rooms.clock.now() })
      if (after === before || await rooms.consents.save(of, after)) return reachable(rooms, person)
    }
    return { refused: 'busy' }
  }
