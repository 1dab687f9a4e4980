import type { CitizenCommand } from '@haochaping/shared/schemas/actOnCase.ts'
import type { StaffCommand } from '@haochaping/shared/schemas/actOnTicket.ts'
import { dueUnder } from '@haochaping/shared/deadlines/dueUnder.ts'
import { clockSteps } from '@haochaping/shared/schemas/clockView.ts'
import type { OwedMessage } from '../owedMessage.ts'
import type { Ticket, TicketIn } from '../ticket.ts'
import { alwaysOf } from './alwaysOf.ts'
import { finished, startedClock, stopped } from './clocks.ts'
import type { Decided, Decision, Scene } from './scene.ts'

type Asked<C extends string> = Extract<StaffCommand | CitizenCommand, { command: C }>
type Handled = TicketIn<'received' | 'accepted' | 'contacted' | 'rectifying' | 'explaining' | 'rectified'>
type Judged = Exclude<Ticket, { phase: 'excluded' }>

/** 申诉复核: the unit holds that the rating is a mistake or malicious; once, and soon after it came. The handling goes on meanwhile, its clocks too. */
export const askAppeal = (ticket: Handled, { ground, reason }: Asked<'askAppeal'>, scene: Scene): Decision => {
  const { within, hearing, decideIn } = scene.rules.policy.appeal
  if (ticket.appeal.state !== 'none') return { refused: 'appealOnce' }
  if (scene.now > dueUnder(scene.rules, ticket.openedAt, within.value).at) return { refused: 'appealTooLate' }
  const hearingDue = dueUnder(scene.rules, scene.now, hearing.value)
  const clock = startedClock('appeal', decideIn.value, scene)
  return {
    ticket: {
      ...ticket, clocks: [...ticket.clocks, clock],
      appeal: { state: 'asked', ground, unit: ticket.agencyCode, asked: scene.said(reason), hearing: hearingDue, heard: [], votes: [] }
    },
    happened: [{ fact: 'appealAsked', data: { ground, hearing: hearingDue.at, due: clock.due.at } }],
    messages: [
      { recipient: { to: 'author' }, told: { purpose: 'appealAsked', ground, hearing: hearingDue } },
      { recipient: { to: 'panel', notOf: ticket.units }, told: { purpose: 'appealToHear', ground, due: clock.due } }
    ]
  }
}

/** The citizen is heard. */
export const answerAppeal = (ticket: Judged, { words, photos }: Asked<'answerAppeal'>, scene: Scene): Decision => {
  if (ticket.appeal.state !== 'asked' || ticket.appeal.heard.length > 0) return { refused: 'notNow' }
  return { ticket: { ...ticket, appeal: { ...ticket.appeal, heard: [scene.said(words, photos)] } }, happened: [{ fact: 'appealAnswered' }], messages: [] }
}

/**
 * One voice of the panel, after the citizen was heard or had her time. Two people of two units, neither of them a unit
 * that handled the case, must say so for a rating to be excluded; one who says no keeps it. A voice counts no more once
 * the ticket has come to its unit.
 */
export const voteOnAppeal = (ticket: Judged, { vote, reason }: Asked<'voteOnAppeal'>, scene: Scene): Decision => {
  const { appeal } = ticket
  const { key, unit } = scene.by
  if (appeal.state !== 'asked') return { refused: 'notNow' }
  if (appeal.heard.length === 0 && scene.now <= appeal.hearing.at) return { refused: 'hearingOpen' }
  if (appeal.asked.by === key) return { refused: 'ownRequest' }
  if (appeal.votes.some(({ said }) => said.by === key)) return { refused: 'votedAlready' }
  if (appeal.votes.some((cast) => cast.unit === unit)) return { refused: 'sameUnit' }
  const votes = [...appeal.votes, { vote, unit, said: scene.said(reason) }]
  const voted = { fact: 'appealVoted' as const, data: { vote, unit } }
  if (vote === 'keep') return kept({ ...ticket, appeal: { ...appeal, state: 'kept', votes, decidedAt: scene.now } }, voted, scene)
  if (votes.filter((cast) => !ticket.units.includes(cast.unit)).length < 2) return { ticket: { ...ticket, appeal: { ...appeal, votes } }, happened: [voted], messages: [] }
  return {
    ticket: {
      ...alwaysOf(ticket), ...answeredSoFar(ticket), phase: 'excluded', at: scene.now, appeal: { ...appeal, state: 'excluded', votes, decidedAt: scene.now },
      clocks: stopped(finished(ticket.clocks, ['appeal'], scene.now), clockSteps, scene.now)
    },
    happened: [voted, { fact: 'excluded', data: { ground: appeal.ground } }], messages: outcomeTo(ticket, 'excluded')
  }
}

/** What the present round has come to. */
const answeredSoFar = (ticket: Judged): Pick<TicketIn<'excluded'>, 'way' | 'works' | 'reply' | 'verdict'> => {
  const verdict = 'verdict' in ticket ? ticket.verdict : 'end' in ticket && 'verdict' in ticket.end ? ticket.end.verdict : undefined
  return {
    ...('way' in ticket ? { way: ticket.way } : {}), ...('works' in ticket ? { works: ticket.works } : {}),
    ...('reply' in ticket ? { reply: ticket.reply } : {}), ...(verdict ? { verdict } : {})
  }
}

const kept = (ticket: Judged, voted: Decided['happened'][number], { now }: Scene): Decided => ({
  ticket: { ...ticket, clocks: finished(ticket.clocks, ['appeal'], now) },
  happened: [voted, { fact: 'appealKept' }], messages: outcomeTo(ticket, 'kept')
})

const outcomeTo = ({ agencyCode }: Ticket, outcome: 'excluded' | 'kept'): OwedMessage[] => [
  { recipient: { to: 'author' }, told: { purpose: 'appealDecided', outcome } },
  { recipient: { to: 'unit', role: 'handler', unit: agencyCode }, told: { purpose: 'appealOutcome', outcome } },
  { recipient: { to: 'unit', role: 'leader', unit: agencyCode }, told: { purpose: 'appealOutcome', outcome } }
]
