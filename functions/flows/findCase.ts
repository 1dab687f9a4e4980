import type { FindCase, FoundCases } from '@haochaping/shared/schemas/findCase.ts'
import type { Refusal } from '@haochaping/shared/schemas/refusal.ts'
import { glanceOf } from '../domain/glance.ts'
import { isParty } from '../domain/isParty.ts'
import { normalName } from '../domain/normalName.ts'
import type { ServiceEvent } from '../domain/serviceEvent.ts'
import { withDaysLeft } from '../domain/withDaysLeft.ts'
import { givePass } from '../identity/pass.ts'
import type { Session } from '../identity/session.ts'
import type { Rooms } from './rooms.ts'

/** How often one person may search in a clock hour (our choice). Counted per person: a hall's visitors share one address. */
export const triesPerHour = 20

/**
 * Finds service events by the one-case code, or by case number and applicant's name, and gives a pass for each.
 * A wrong name and an unknown number get the same answer, so that nothing can be learnt by asking.
 */
export const findCase = (rooms: Rooms) =>
  async (asked: FindCase, session: Session): Promise<FoundCases | Refusal> => {
    if (await rooms.tries.count(session.key, rooms.clock.now()) > triesPerHour) return { refused: 'tooManyTries' }
    const found = asked.by === 'code' ? await byCode(rooms, asked.code) : await byNumberAndName(rooms, asked)
    if (found.length === 0) return { refused: asked.by === 'code' ? 'unknownCode' : 'unknownCase' }
    return { found: await Promise.all(found.map((event) => handedOut(rooms, event, session))) }
  }

const byCode = async ({ events, keys }: Rooms, code: string): Promise<ServiceEvent[]> => {
  const eventId = await events.byCode(keys.index('code', code))
  const event = eventId && await events.load(eventId)
  return event ? [event] : []
}

const byNumberAndName = async ({ events, keys }: Rooms, { projectNo, name }: { projectNo: string; name: string }) => {
  const services = await events.ofCase(keys.index('case', projectNo.trim()))
  return services.filter((event) => event.keys.name === keys.index('name', normalName(name)))
}

const handedOut = async ({ keys, calendar, clock }: Rooms, event: ServiceEvent, { key }: Session) => {
  const { level, ratedAt, phase, replyDue, ...known } = withDaysLeft(glanceOf(event), await calendar(event.facts.region), clock.now())
  const said = { ...(level ? { level } : {}), ...(ratedAt ? { ratedAt } : {}), ...(phase ? { phase } : {}), ...(replyDue ? { replyDue } : {}) }
  return { case: isParty(event, key) ? { ...known, ...said } : known, pass: await givePass({ eventId: event.eventId, finder: key }, keys.sessions) }
}
