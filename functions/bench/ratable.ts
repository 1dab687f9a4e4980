import type { UpdateCommandInput } from '@aws-sdk/lib-dynamodb'
import { rate } from '../domain/rate.ts'
import type { ServiceEvent } from '../domain/serviceEvent.ts'
import type { Session } from '../identity/session.ts'
import { eventUpdate } from '../storage/dynamo/eventUpdate.ts'
import { anEvent, aRating, aScene, testKeys } from '../testing/given.ts'
import type { SubmitRating } from '@haochaping/shared/schemas/submitRating.ts'

/** An event that waits to be rated, and what its citizen is about to say. */
export type Ratable = { event: ServiceEvent; asked: SubmitRating; session: Session }

/** So many events, each of a person of its own. */
export const ratable = (count: number): Ratable[] => Array.from({ length: count }, (_, at) => {
  const person = `RATER-${at}`
  const event = anEvent({ person })
  return { event, asked: aRating(event), session: { key: testKeys.index('person', person), role: 'citizen' } }
})

/** The very update that rating this event would send, decided beforehand: what a write of this size to these indexes costs alone. */
export const readyUpdate = ({ event, asked, session }: Ratable): Omit<UpdateCommandInput, 'TableName'> => {
  const after = rate(event, asked, aScene({ rater: { key: session.key, by: 'owner' } }))
  if ('refused' in after) throw new Error(`a ready rating is refused: ${after.refused}`)
  return eventUpdate(event, after)
}
