import { isRefusal } from '@haochaping/shared/schemas/refusal.ts'
import { below, oneOf } from '../demo/seededRandom.ts'
import type { Random } from '../demo/seededRandom.ts'
import { actOnCase } from '../flows/actOnCase.ts'
import { actOnTicket } from '../flows/actOnTicket.ts'
import { submitRating } from '../flows/submitRating.ts'
import type { City } from './city.ts'
import type { Crew, Request } from './crew.ts'
import { anyTry } from './crowd.ts'
import type { Try } from './crowd.ts'
import { aRating } from './given.ts'
import { units } from './handlingPeople.ts'
import { lookedUp } from './matter.ts'
import type { Matter } from './matter.ts'

/** The stage of a history: `ratings` collects what was asked of a rating. */
export type Stage = { city: City; crew: Crew; random: Random; ratings: Request[] }

const bad = { level: 'veryDissatisfied', reasons: ['110'], words: '等了三个月没有人管' } as const

const rates = async ({ crew, random, ratings }: Stage, matter: Matter): Promise<void> => {
  const asked = aRating(matter.event, random() < 0.9 ? { ...bad, reasons: [...bad.reasons], anonymous: random() < 0.3 } : {})
  const one = crew.requested({ eventId: asked.eventId, actId: asked.ratingId }, (rooms) => submitRating(rooms)(asked, matter.citizen))
  ratings.push(one)
  await crew.carriedOut(one)
  matter.rated ||= one.done > 0
}

/** What only citizens do, and only beside the table of acts. */
const aside = [{ command: 'rateAgain', level: 'satisfied', photos: [] }, { command: 'reportPressure', kind: 'pressed' }] as const

const request = (crew: Crew, matter: Matter, { who, command, turn }: { who: Try['who']; command: object; turn: number }): Request => {
  const { event: { eventId }, citizen } = matter
  const actId = crypto.randomUUID()
  return crew.requested({ eventId, actId }, async (rooms) => {
    if (who === 'author') {
      const told = await actOnCase(rooms)({ eventId, actId, act: command as never }, citizen) // whatever the crowd says; a strange one is refused
      if (!isRefusal(told) && told.progress.handling) matter.memory = { ...matter.memory, phase: told.progress.handling.phase, turn: matter.memory.turn + 1 }
      return told
    }
    const told = await actOnTicket(rooms)({ eventId, actId, turn, act: command as never }, who)
    if (!isRefusal(told)) {
      const { turn: after, handling: { phase, unit } } = told.ticket
      matter.memory = { phase, turn: after, unit: units.find((code) => unit === `${code}局`) ?? matter.memory.unit }
    }
    return told
  })
}

const acts = async ({ city, crew, random }: Stage, matter: Matter): Promise<void> => {
  const { who, command }: { who: Try['who']; command: object } = random() < 0.05 ? { who: 'author', command: oneOf(random, aside) } : anyTry(random, matter.memory)
  const one = request(crew, matter, { who, command, turn: matter.memory.turn - (random() < 0.04 ? 1 : 0) })
  matter.acts.push(one)
  await crew.carriedOut(one)
  if (one.refused === 0 || random() < 0.4) return
  crew.count.operations += 1
  await lookedUp(city, matter)
}

/** Something that somebody asks about a matter: a rating while there is none, then acts, and now and then an old one again. */
export const operation = async (stage: Stage, matter: Matter): Promise<void> => {
  const { random } = stage
  const former = matter.acts.at(-1 - below(random, 4))
  if (former && random() < 0.06) return former.again()
  return matter.rated ? acts(stage, matter) : rates(stage, matter)
}
