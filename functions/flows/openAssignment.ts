import type { Place } from '@haochaping/shared/schemas/place.ts'
import { isRefusal } from '@haochaping/shared/schemas/refusal.ts'
import type { Refusal } from '@haochaping/shared/schemas/refusal.ts'
import type { AssignmentOpened, AssignmentOpening, OpenAssignment } from '@haochaping/shared/schemas/openAssignment.ts'
import type { Staff } from '../domain/actor.ts'
import { isDone } from '../domain/assignment/act.ts'
import type { Assignment } from '../domain/assignment/assignment.ts'
import { assign } from '../domain/assignment/openings.ts'
import type { Scene } from '../domain/assignment/scene.ts'
import { assignmentView } from './assignmentView.ts'
import { decideProposal } from './decideProposal.ts'
import { isServed } from './isServed.ts'
import type { Rooms } from './rooms.ts'
import { saidBy } from './saidBy.ts'
import { unitNamed } from './unitNamed.ts'
import { workingTime } from './workingTime.ts'

/**
 * 交办: a supervisor takes up a proposal, declines it, or asks a unit to explain; never with a unit of her own. The same
 * act again gets the same answer. Of two who take up the same proposal at once one is told that it is no proposal any more.
 */
export const openAssignment = (rooms: Rooms) => async ({ actId, opening }: OpenAssignment, staff: Staff): Promise<AssignmentOpened | Refusal> => {
  const post = staff.posts.find(({ role }) => role === 'supervisor')
  if (!post || staff.posts.some(({ unit }) => concernedBy(opening).includes(unit))) return { refused: 'notAllowed' }
  const by = { role: 'supervisor' as const, key: staff.key, unit: post.unit }
  const scene = { now: rooms.clock.now(), working: await workingTime(rooms), by, names: [], said: saidBy(rooms, staff.key) }
  const opened = opening.command === 'ask' ? await asked(rooms, opening, { actId, scene }) : await decideProposal(rooms, opening, { actId, scene })
  if (isRefusal(opened)) return opened
  return opened.version > 0 ? { assignment: await assignmentView(rooms, opened, staff), repeated: true } : written(rooms, opened, { actId, staff })
}

/** The units that it would be about: nobody of these begins it. */
const concernedBy = (opening: AssignmentOpening): string[] => {
  if (opening.command === 'decline') return [opening.agencyCode]
  return opening.command === 'accept' ? [opening.agencyCode, opening.unit] : [opening.unit, opening.place]
}

type Opening<C extends AssignmentOpening['command']> = Extract<AssignmentOpening, { command: C }>

/** 请说明情况: named by who asks in which act; the one that stands where she has asked it before. */
const asked = async (rooms: Rooms, { place: code, period, signal, unit, due, words }: Opening<'ask'>, { actId, scene }: { actId: string; scene: Scene }): Promise<Assignment | Refusal> => {
  const assignmentId = rooms.keys.index('explanation', `${scene.by.key}\0${actId}`)
  const stored = await rooms.assignments.load(assignmentId)
  if (stored) return stored
  const [target, place] = [await unitNamed(rooms, unit), await placeNamed(rooms, code)]
  if (!target || !place) return { refused: 'unknownUnit', fields: [target ? 'place' : 'unit'] }
  const about = { kind: 'explanation' as const, place, ...(period === undefined ? {} : { period }), ...(signal === undefined ? {} : { signal }) }
  return assign({ about, unit, unitName: target.name, words, due, also: [] }, { assignmentId, actId, scene })
}

/** A division that is served, or an agency with staff. */
const placeNamed = async (rooms: Rooms, code: string): Promise<Place | undefined> => {
  if (isServed(rooms, code)) return { code, name: rooms.regionName(code), kind: 'region' }
  const found = await unitNamed(rooms, code)
  return found && { code, name: found.name, kind: 'agency' }
}

/** Written once under its name; where somebody was faster, what she wrote stands. */
const written = async (rooms: Rooms, opened: Assignment, { actId, staff }: { actId: string; staff: Staff }): Promise<AssignmentOpened | Refusal> => {
  if (await rooms.assignments.save(undefined, opened)) {
    rooms.nudge()
    return { assignment: await assignmentView(rooms, { ...opened, version: 1 }, staff), repeated: false }
  }
  const stored = await rooms.assignments.load(opened.assignmentId)
  return stored && isDone(stored, actId, staff.key) ? { assignment: await assignmentView(rooms, stored, staff), repeated: true } : { refused: 'notProposed' }
}
