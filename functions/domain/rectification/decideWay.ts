import type { StaffCommand } from '@haochaping/shared/schemas/actOnTicket.ts'
import type { Duration } from '@haochaping/shared/deadlines/duration.ts'
import { endOfDay, localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { OwedMessage } from '../owedMessage.ts'
import type { TicketIn } from '../ticket.ts'
import type { Clock } from './clock.ts'
import { clockOf, dueOf, rebased } from './clocks.ts'
import { duesOf } from './duesOf.ts'
import type { Decision, Scene } from './scene.ts'

type Asked<C extends StaffCommand['command']> = Extract<StaffCommand, { command: C }>
type Way = TicketIn<'rectifying'>['way']['way'] | 'explain'

/** Counted from when the rectification clock began, however late the way is decided. */
const basisOf = ({ clocks }: TicketIn<'contacted'>, duration: Duration): Clock['basis'] =>
  ({ by: 'policy', from: clockOf(clocks, 'rectify')?.startedAt ?? '', duration })

/** Rectification on a new basis; the reply is due no earlier than it. */
const withBasis = (clocks: readonly Clock[], basis: Clock['basis'], { rules, now }: Scene): Clock[] => {
  const after = rebased(clocks, ['rectify'], { basis, rules, now })
  const [rectify, reply] = [clockOf(after, 'rectify'), clockOf(after, 'reply')]
  return rectify && reply && reply.due.at < rectify.due.at ? rebased(after, ['reply'], { basis, rules, now }) : after
}

const toldOf = (way: Way, words: string, clocks: readonly Clock[]): OwedMessage =>
  ({ recipient: { to: 'author' }, told: { purpose: 'wayDecided', way, words, rectify: duesOf({ clocks: [...clocks] }).rectify } })

/** 立行立改: clear and justified, put right at once. */
export const rectifyNow = (ticket: TicketIn<'contacted'>, { plan }: Asked<'rectifyNow'>, scene: Scene): Decision => {
  const clocks = withBasis(ticket.clocks, basisOf(ticket, scene.rules.policy.steps.rectifySimple.value), scene)
  return {
    ticket: { ...ticket, phase: 'rectifying', clocks, way: { way: 'immediate', said: scene.said(plan) } },
    happened: [{ fact: 'wayDecided', data: { way: 'immediate' } }], messages: [toldOf('immediate', plan, clocks)]
  }
}

/** 限期整改: complicated; the citizen is told why and until when. The date may not lie beyond the policy's, nor before today. Also when what was to be put right at once turns out not to be simple. */
export const rectifyByDate = (ticket: TicketIn<'contacted' | 'rectifying'>, { reason, promised }: Asked<'rectifyByDate'>, scene: Scene): Decision => {
  if (ticket.phase === 'rectifying' && ticket.way.way === 'limited') return { refused: 'notNow' }
  const from = clockOf(ticket.clocks, 'rectify')?.startedAt ?? ''
  const latest = dueOf({ basis: { by: 'policy', from, duration: scene.rules.policy.steps.rectifyComplex.value }, extensions: [] }, scene.rules)
  if (promised < localDateOf(scene.now) || endOfDay(promised) > latest.at) return { refused: 'promiseOutOfRange', fields: ['promised'] }
  const clocks = withBasis(ticket.clocks, { by: 'promise', from, on: promised }, scene)
  return {
    ticket: { ...ticket, phase: 'rectifying', clocks, way: { way: 'limited', said: scene.said(reason), promised } },
    happened: [{ fact: 'wayDecided', data: { way: 'limited', promised } }], messages: [toldOf('limited', reason, clocks)]
  }
}

/** 解释说明: there is no legal basis for what is asked; the rule is quoted. */
export const explain = (ticket: TicketIn<'contacted'>, { rule, reason }: Asked<'explain'>, scene: Scene): Decision => {
  const clocks = withBasis(ticket.clocks, basisOf(ticket, scene.rules.policy.steps.explain.value), scene)
  return {
    ticket: { ...ticket, phase: 'explaining', clocks, way: { way: 'explain', rule, said: scene.said(reason) } },
    happened: [{ fact: 'wayDecided', data: { way: 'explain' } }], messages: [toldOf('explain', `${rule}：${reason}`, clocks)]
  }
}
