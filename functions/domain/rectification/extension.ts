import type { StaffCommand } from '@haochaping/shared/schemas/actOnTicket.ts'
import type { TicketIn } from '../ticket.ts'
import { clockOf, extended } from './clocks.ts'
import { duesOf } from './duesOf.ts'
import type { Decision, Scene } from './scene.ts'

type Asked<C extends StaffCommand['command']> = Extract<StaffCommand, { command: C }>
type Open = TicketIn<'contacted' | 'rectifying' | 'explaining'>

const open = ({ extensions }: Open) => extensions.find((extension) => extension.state === 'asked')

/** 延期: asked with a reason, before the date, as often as the policy allows. */
export const askExtension = (ticket: Open, { reason }: Asked<'askExtension'>, scene: Scene): Decision => {
  const used = ticket.extensions.filter(({ state }) => state === 'approved').length
  if (used >= scene.rules.policy.extension.maxTimes.value) return { refused: 'extensionsUsedUp' }
  if (open(ticket)) return { refused: 'extensionPending' }
  if (tooLate(ticket, scene)) return { refused: 'extensionTooLate' }
  return {
    ticket: { ...ticket, extensions: [...ticket.extensions, { state: 'asked', asked: scene.said(reason) }] },
    happened: [{ fact: 'extensionAsked' }],
    messages: [
      { recipient: { to: 'unit', role: 'leader', unit: ticket.agencyCode }, told: { purpose: 'extensionAsked', reason } },
      { recipient: { to: 'supervisors', notOf: ticket.units }, told: { purpose: 'extensionAsked', reason } }
    ]
  }
}

/** Decided by somebody else, in another role; approved only while the date has not passed. The citizen is told. */
export const decideExtension = (ticket: Open, { approved, reason }: Asked<'decideExtension'>, scene: Scene): Decision => {
  const request = open(ticket)
  if (!request) return { refused: 'notNow' }
  if (request.asked.by === scene.by.key) return { refused: 'ownRequest' }
  if (approved && tooLate(ticket, scene)) return { refused: 'extensionTooLate' }
  const decided = scene.said(reason)
  const by = scene.rules.policy.extension.each.value
  const clocks = approved ? extended(ticket.clocks, ['rectify', 'reply'], { by, rules: scene.rules }) : ticket.clocks
  const { rectify } = duesOf({ clocks })
  const answered = approved ? { ...request, state: 'approved' as const, decided, until: rectify } : { ...request, state: 'refused' as const, decided }
  const extensions = ticket.extensions.map((one) => (one === request ? answered : one))
  return {
    ticket: { ...ticket, extensions, clocks },
    happened: [{ fact: approved ? 'extensionApproved' : 'extensionRefused', data: { rectify: rectify.at } }],
    messages: [
      { recipient: { to: 'unit', role: 'handler', unit: ticket.agencyCode }, told: { purpose: 'extensionDecided', approved, words: reason, rectify } },
      ...(approved ? [{ recipient: { to: 'author' as const }, told: { purpose: 'extended' as const, reason: request.asked.words, rectify } }] : [])
    ]
  }
}

const tooLate = ({ clocks }: Open, { now }: Scene): boolean => {
  const clock = clockOf(clocks, 'rectify')
  return clock?.state !== 'running' || now > clock.due.at
}
