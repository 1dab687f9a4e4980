import { checkReply } from '@haochaping/shared/reply/checkReply.ts'
import type { StaffCommand } from '@haochaping/shared/schemas/actOnTicket.ts'
import { reasonOf } from '@haochaping/shared/standard/reasonOf.ts'
import type { TicketIn } from '../ticket.ts'
import { finished, startedClock } from './clocks.ts'
import type { Decision, Scene } from './scene.ts'

/** 反馈: the citizen is answered and asked for her verdict. What the check-up misses, the writer must say is there. */
export const reply = (ticket: TicketIn<'explaining' | 'rectified'>, { words, confirmed }: Extract<StaffCommand, { command: 'reply' }>, scene: Scene): Decision => {
  const { rating, item, now, rules } = scene
  const reasons = rating.reasons.map((code) => reasonOf(code)?.label ?? code)
  const missing = checkReply(words, { reasons, item, ...(rating.words === undefined ? {} : { words: rating.words }) }).filter((check) => !confirmed.includes(check))
  if (missing.length > 0) return { refused: 'replyIncomplete', fields: missing }
  const followUp = startedClock('followUp', rules.policy.steps.followUp.value, { rules, now })
  const clocks = [...finished(ticket.clocks, ['rectify', 'reply'], now), followUp]
  const works = ticket.phase === 'rectified' ? ticket.works : []
  return {
    ticket: { ...ticket, phase: 'replied', works, reply: scene.said(words), clocks },
    happened: [{ fact: 'replied', data: { followUp: followUp.due.at } }],
    messages: [{ recipient: { to: 'author' }, told: { purpose: 'replied', words, followUp: followUp.due } }]
  }
}
