import { randomUUID } from 'node:crypto'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import type { CitizenCommand } from '@haochaping/shared/schemas/actOnCase.ts'
import type { StaffCommand } from '@haochaping/shared/schemas/actOnTicket.ts'
import type { TicketView } from '@haochaping/shared/schemas/viewTicket.ts'
import { sweep } from '../flows/sweep.ts'
import { passTime } from '../local/passTime.ts'
import type { City } from './city.ts'
import { aHallEntry } from './hallEntry.ts'
import { must } from './must.ts'
import { hired } from './staff.ts'
import { asked } from './ticketActs.ts'
import { ask, reported, signedIn } from './when.ts'
import type { Answer } from './when.ts'

/** A 差评 that a citizen gave, with the unit that has to see to it. */
export type Story = { city: City; eventId: string; unit: string; citizen: string; signInAgain(): Promise<string> }

/** A finished case, rated one star by its applicant, in a unit of its own. */
export const aBadRating = async (city: City, { anonymous = false, deptCode = `AG-${randomUUID()}`.slice(0, 18), ...like }: { anonymous?: boolean; deptCode?: string; mobile?: string | undefined; areaCode?: string } = {}): Promise<Story> => {
  const [unit, idNumber] = [deptCode, `990100${randomUUID()}`]
  const { body } = await reported(city, [aHallEntry({ certKey: idNumber, deptCode: unit, mobile: '10000000001', ...like })])
  const { eventId } = must((body['results'] as { eventId: string }[])[0])
  const citizen = await signedIn(city, `citizen:${idNumber}`)
  const rating = { ratingId: randomUUID(), eventId, level: 'veryDissatisfied', reasons: ['110'], words: '等了三个月没有人管', anonymous, channel: 'mobile' }
  const { status } = await ask(city, { verb: 'submitRating', token: citizen, body: rating })
  if (status !== 200) throw new Error('the story begins with a rating')
  await sweep(city.rooms)
  return { city, eventId, unit, citizen, signInAgain: () => signedIn(city, `citizen:${idNumber}`) }
}

/** A member of staff signed in; takes her on where nobody of this code is there yet. */
export const atWork = async (city: City, code: string): Promise<string> => {
  await hired(city, code)
  const { body } = await ask(city, { verb: 'signIn', body: { provider: 'demo', code, as: 'staff' } })
  return String(body['token'])
}

/** The ticket as a member of staff sees it. */
export const seen = async ({ city, eventId }: Story, token: string): Promise<TicketView> =>
  (await ask(city, { verb: 'viewTicket', token, params: { eventId } })).body as TicketView // parsed by the endpoint itself

/** Staff act on the ticket as they see it now. */
export const does = async (story: Story, token: string, act: StaffCommand): Promise<Answer> => {
  const { turn } = await seen(story, token)
  return ask(story.city, { verb: 'actOnTicket', token, params: { eventId: story.eventId }, body: { actId: randomUUID(), turn: turn ?? 0, act } })
}

/** The one who rated acts. */
export const says = ({ city, eventId, citizen }: Story, act: CitizenCommand): Promise<Answer> =>
  ask(city, { verb: 'actOnCase', token: citizen, params: { eventId }, body: { actId: randomUUID(), act } })

/** A 差评 that was handled and judged “solved”; its id. */
export const aClosedTicket = async (city: City): Promise<string> => {
  const story = await aBadRating(city)
  const handler = await atWork(city, `handler:${story.unit}`)
  for (const command of ['accept', 'recordContact', 'rectifyNow', 'rectify', 'reply'] as const) await does(story, handler, asked(command) as StaffCommand)
  const { status } = await says(story, { command: 'judge', verdict: 'satisfied', photos: [] })
  if (status !== 200) throw new Error('the story ends with a verdict')
  return story.eventId
}

/** Time passes, and everything happens when it is due. */
export const until = ({ rooms, clock }: City, instant: Instant): Promise<void> =>
  passTime(rooms, { clock, until: instant, sweepNow: () => sweep(rooms) })
