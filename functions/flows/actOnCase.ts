import type { ActedOnCase, ActOnCase } from '@haochaping/shared/schemas/actOnCase.ts'
import { isRefusal } from '@haochaping/shared/schemas/refusal.ts'
import type { Refusal } from '@haochaping/shared/schemas/refusal.ts'
import type { Rating } from '../domain/rating.ts'
import { rateAgain } from '../domain/rateAgain.ts'
import { act } from '../domain/rectification/act.ts'
import type { Scene } from '../domain/rectification/scene.ts'
import { reportPressure } from '../domain/reportPressure.ts'
import type { ServiceEvent } from '../domain/serviceEvent.ts'
import type { CitizenSession } from '../identity/session.ts'
import { isRepeat } from './actOnTicket.ts'
import { progressOf } from './caseProgress.ts'
import { nowFor } from './nowFor.ts'
import { photosIn } from './photosIn.ts'
import type { Rooms } from './rooms.ts'
import { saidBy } from './saidBy.ts'
import { upToNow } from './upToNow.ts'
import { saved } from './written.ts'

/** How often an act is decided anew because somebody else wrote in between, before the caller is asked to try again (our choice). */
const attempts = 5

/** What the one who rated does afterwards: judges, adds, is heard, rates again, reports pressure. Only she may; a repeat changes nothing. */
export const actOnCase = (rooms: Rooms) =>
  async ({ eventId, actId, act: command }: ActOnCase, { key }: CitizenSession): Promise<ActedOnCase | Refusal> => {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const event = await rooms.events.load(eventId)
      if (event?.outcome.state !== 'rated' || event.outcome.rating.rater !== key) return { refused: 'notYours' }
      if (isRepeat(event, actId, key)) return { progress: await progressOf(rooms, event, key), repeated: true }
      const photos = await photosIn(rooms, command, { eventId, keeper: key })
      if (isRefusal(photos)) return photos
      const scene = await sceneOf(rooms, event, event.outcome.rating)
      const after = decided(upToNow(rooms, event, scene.rules), { ...command, ...photos }, { actId, scene })
      if (isRefusal(after)) return after
      if (!await saved(rooms, event, after)) continue
      rooms.nudge()
      return { progress: await progressOf(rooms, after, key), repeated: false }
    }
    return { refused: 'busy' }
  }

const decided = (event: ServiceEvent, command: ActOnCase['act'], acting: { actId: string; scene: Scene }): ServiceEvent | Refusal => {
  if (command.command === 'rateAgain') return rateAgain(event, command, acting)
  if (command.command === 'reportPressure') return reportPressure(event, command, acting)
  return act(event, command, acting)
}

const sceneOf = async (rooms: Rooms, { facts, policy, sealed, ledger }: ServiceEvent, rating: Rating): Promise<Scene> => ({
  now: nowFor(rooms, { ledger }), rating, item: facts.item, hasPhone: sealed.phone !== undefined,
  rules: { policy: rooms.policies.of(policy), calendar: await rooms.calendar(facts.region) },
  by: { role: 'author', key: rating.rater, unit: '' }, said: saidBy(rooms, rating.rater)
})
