import * as z from 'zod/mini'
import { LocalDate } from '../calendar/localDate.ts'
import { About, AssignmentView, AssignmentWords, ItemCode, ReasonCode } from './assignment.ts'
import type { Conversation } from './conversation.ts'
import { EventId } from './eventId.ts'
import { PlaceCode } from './place.ts'
import { postFields } from './post.ts'

/** How many 差评 with similar words are taken in at once (our choice). */
export const alsoLimit = 50

const topic = { agencyCode: postFields.unit, item: ItemCode, reason: ReasonCode }
const asked = { unit: postFields.unit, due: LocalDate, words: AssignmentWords }
const { period, signal } = About.Explanation.shape

/** What begins with a supervisor. */
export const AssignmentOpening = z.discriminatedUnion('command', [
  /** 立为改进项: what is asked of which unit until which workday; `also`: 差评 with other reasons whose words say the same. */
  z.strictObject({ command: z.literal('accept'), ...topic, ...asked, also: z.array(EventId).check(z.maxLength(alsoLimit)) }),
  /** 不立项: it stays away until new 差评 come. */
  z.strictObject({ command: z.literal('decline'), ...topic, words: AssignmentWords }),
  /** 请说明情况 */
  z.strictObject({ command: z.literal('ask'), place: PlaceCode, period, signal, ...asked })
])
export type AssignmentOpening = z.infer<typeof AssignmentOpening>

export const OpenAssignment = z.strictObject({
  /** Made once by the client; a repeat with the same id changes nothing and gets the same answer. */
  actId: z.uuid(),
  opening: AssignmentOpening
})
export type OpenAssignment = z.infer<typeof OpenAssignment>

export const AssignmentOpened = z.strictObject({ assignment: AssignmentView, repeated: z.boolean() })
export type AssignmentOpened = z.infer<typeof AssignmentOpened>

export const openAssignment = { verb: 'openAssignment', method: 'POST', path: '/api/assignments', who: 'staff', asked: OpenAssignment, told: AssignmentOpened } as const satisfies Conversation
