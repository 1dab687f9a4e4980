import type { CasePublished, PublishCase } from '@haochaping/shared/schemas/publishCase.ts'
import { isRefusal } from '@haochaping/shared/schemas/refusal.ts'
import type { Refusal } from '@haochaping/shared/schemas/refusal.ts'
import type { Staff } from '../domain/actor.ts'
import { isDone } from '../domain/assignment/act.ts'
import { published, withdrawn } from '../domain/assignment/typicalCase.ts'
import type { CaseScene, TypicalCase } from '../domain/assignment/typicalCase.ts'
import type { ServiceEvent } from '../domain/serviceEvent.ts'
import { applicantName } from './applicantName.ts'
import { checkedText } from './checkedText.ts'
import { openedTicket } from './openedTicket.ts'
import type { Rooms } from './rooms.ts'
import { saidBy } from './saidBy.ts'

/** How often it is decided anew because somebody else wrote in between, before the caller is asked to try again (our choice). */
const attempts = 5

/** 典型案例: a supervisor of no unit that has had it tells a closed 差评 for all to learn from, or takes that back. The same act again changes nothing. */
export const publishCase = (rooms: Rooms) => async (asked: PublishCase, staff: Staff): Promise<CasePublished | Refusal> => {
  const opened = await openedTicket(rooms, asked.eventId, staff)
  if (isRefusal(opened)) return opened
  const post = opened.posts.find(({ role }) => role === 'supervisor')
  if (!post || staff.posts.some(({ unit }) => opened.ticket.units.includes(unit))) return { refused: 'notAllowed' }
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const before = await rooms.typicalCases.load(asked.eventId)
    if (before && isDone(before, asked.actId, staff.key)) return { state: before.state, at: before.at, repeated: true }
    const scene = sceneOf(rooms, opened.event, { key: staff.key, unit: post.unit })
    const after = await checkedText(rooms, staff.key, () => decided(before, asked, scene))
    if (isRefusal(after)) return after
    if (await rooms.typicalCases.save(before, after)) return { state: after.state, at: after.at, repeated: false }
  }
  return { refused: 'busy' }
}

const decided = (before: TypicalCase | undefined, { telling, actId }: PublishCase, scene: CaseScene): TypicalCase | Refusal =>
  telling.command === 'publish' ? published(before, { telling, actId, scene }) : withdrawn(before, { telling, actId, scene })

const sceneOf = (rooms: Rooms, event: ServiceEvent, by: CaseScene['by']): CaseScene => {
  const { eventId, facts: { item, agency }, outcome } = event
  const closed = outcome.state === 'rated' && outcome.ticket?.phase === 'closed'
  return { now: rooms.clock.now(), by, names: [applicantName(rooms.keys, event)], said: saidBy(rooms, by.key), event: { eventId, item, agency, closed } }
}
