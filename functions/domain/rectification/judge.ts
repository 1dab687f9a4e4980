import type { CitizenCommand } from '@haochaping/shared/schemas/actOnCase.ts'
import type { OwedMessage } from '../owedMessage.ts'
import type { TicketIn } from '../ticket.ts'
import { afterClosing, finished, startedClock } from './clocks.ts'
import { reopened } from './reopened.ts'
import type { Decision, Scene } from './scene.ts'

type Asked = Extract<CitizenCommand, { command: 'judge' }>
type Answered = TicketIn<'replied' | 'closed'>

/**
 * 评判整改结果: the citizen's own verdict. “Not solved” opens the ticket again as often as the policy says, then goes to the
 * supervisor, who has a date of her own. Whoever let the time go by may still answer for as long as the policy says.
 */
export const judge = (ticket: Answered, { verdict, words = '', photos }: Asked, scene: Scene): Decision => {
  if (ticket.phase === 'closed' && (ticket.end.how !== 'noAnswer' || scene.now > ticket.end.stillUntil)) return { refused: 'notNow' }
  const said = { verdict, said: scene.said(words, photos) }
  const judged = { fact: 'judged' as const, data: { verdict } }
  const told = toUnit(ticket, { purpose: 'judged', verdict })
  const clocks = finished(ticket.clocks, ['followUp'], scene.now)
  if (verdict !== 'not') {
    const over = { ...ticket, clocks: afterClosing(clocks, scene.now) }
    return { ticket: { ...over, phase: 'closed', end: { how: 'judged', at: scene.now, verdict: said } }, happened: [judged], messages: told }
  }
  const { handler, contact, way, works, reply } = ticket
  const base = { ...ticket, clocks, handler, contact, way, works, reply, verdict: said }
  if (ticket.rounds.length < scene.rules.policy.reopenings.value) return reopened(base, [judged], scene)
  const { phase: _, ...rest } = base
  return {
    ticket: { ...withoutEnd(rest), phase: 'withSupervisor', clocks: [...clocks, startedClock('decide', scene.rules.policy.supervision.within.value, scene)] },
    happened: [judged, { fact: 'passedToSupervisor' }],
    messages: [
      ...told, { recipient: { to: 'supervisors', notOf: ticket.units }, told: { purpose: 'needsSupervisor' } },
      { recipient: { to: 'author' }, told: { purpose: 'passedToSupervisor' } }
    ]
  }
}

const withoutEnd = <T extends object>(ticket: T): Omit<T, 'end'> => {
  const { end: _, ...rest } = ticket as T & { end?: unknown }
  return rest
}

const toUnit = ({ agencyCode }: Answered, told: OwedMessage['told']): OwedMessage[] =>
  (['handler', 'leader'] as const).map((role) => ({ recipient: { to: 'unit', role, unit: agencyCode }, told }))
