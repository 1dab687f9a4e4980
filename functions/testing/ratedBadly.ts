import { randomUUID } from 'node:crypto'
import type { HallEntry } from '@haochaping/shared/schemas/receiveCases.ts'
import type { City } from './city.ts'
import { aHallEntry } from './hallEntry.ts'
import { must } from './must.ts'
import { ask, reported, signedIn } from './when.ts'

/** One 差评 as it is asked for: the case, and what the citizen says. */
export type Rated = { entry?: Partial<HallEntry>; reasons?: string[]; words?: string }

/** A citizen who gave one, by the case it was about. */
export type Rater = { eventId: string; idNumber: string; signIn(): Promise<string> }

/** A finished case of a unit, rated “not satisfied” by its applicant: for want of a list of what to bring (208), unless she says otherwise. */
export const ratedBadly = async (city: City, unit: string, { entry = {}, reasons = ['208'], words }: Rated = {}): Promise<Rater> => {
  const idNumber = `990100${randomUUID()}`
  const { body } = await reported(city, [aHallEntry({ certKey: idNumber, deptCode: unit, ...entry })])
  const { eventId } = must((body['results'] as { eventId: string }[])[0])
  const signIn = () => signedIn(city, `citizen:${idNumber}`)
  const rating = { ratingId: randomUUID(), eventId, level: 'dissatisfied', reasons, anonymous: false, channel: 'mobile', ...(words === undefined ? {} : { words }) }
  const answer = await ask(city, { verb: 'submitRating', token: await signIn(), body: rating })
  if (answer.status !== 200) throw new Error(`the story begins with a rating: ${String(answer.body['refused'])}`)
  return { eventId, idNumber, signIn }
}
