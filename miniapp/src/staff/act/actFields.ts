import type { StaffCommandName } from '@haochaping/shared/schemas/staffCommands.ts'

/** words: many; line: one; day: within what may be promised; unit: found by name; the rest are choices or photos. */
export type FieldKind = 'words' | 'line' | 'day' | 'unit' | 'photos' | 'outcome' | 'approved' | 'ground' | 'vote'
export type ActField = { name: string; kind: FieldKind }

const field = (name: string, kind: FieldKind = 'words'): ActField => ({ name, kind })

/** What is asked for each act, in the order in which it is asked. */
export const actFields: Record<StaffCommandName, readonly ActField[]> = {
  accept: [],
  recordContact: [field('outcome', 'outcome'), field('note')],
  writeToCitizen: [field('words')],
  viewContact: [field('reason')],
  rectifyNow: [field('plan')],
  rectifyByDate: [field('promised', 'day'), field('reason')],
  explain: [field('rule', 'line'), field('reason')],
  rectify: [field('summary'), field('photos', 'photos')],
  reply: [field('words')],
  askExtension: [field('reason')],
  decideExtension: [field('approved', 'approved'), field('reason')],
  transfer: [field('unit', 'unit'), field('reason')],
  askAppeal: [field('ground', 'ground'), field('reason')],
  voteOnAppeal: [field('vote', 'vote'), field('reason')],
  order: [field('words')],
  answerOrder: [field('words')],
  conclude: [field('words')]
}
