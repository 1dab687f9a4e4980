import type { CitizenCommand } from '@haochaping/shared/schemas/actOnCase.ts'
import type { Refusal } from '@haochaping/shared/schemas/refusal.ts'
import { withDeliveries } from './effect.ts'
import { withRecount } from './figures/withRecount.ts'
import { record } from './ledger.ts'
import { saidHash } from './rectification/said.ts'
import type { Scene } from './rectification/scene.ts'
import type { ServiceEvent } from './serviceEvent.ts'

/** How often one service may be reported (our choice). */
const most = 3

/** The unit that was rated, and every unit that has had the ticket: none of their people reads it. */
const concerned = ({ facts, outcome }: ServiceEvent): string[] =>
  [...new Set([facts.agencyCode, ...(outcome.state === 'rated' ? outcome.ticket?.units ?? [] : [])])]

/** “有人要求您怎么打分吗”: a private signal. Supervisors of other units are told; the handler never sees it, and the rating does not change by it. */
export const reportPressure = (event: ServiceEvent, { kind, words = '' }: Extract<CitizenCommand, { command: 'reportPressure' }>, { actId, scene }: { actId: string; scene: Scene }): ServiceEvent | Refusal => {
  if (event.outcome.state !== 'rated') return { refused: 'notNow' }
  const before = event.outcome.pressures ?? []
  if (before.length >= most) return { refused: 'supplementsUsedUp' }
  const said = scene.said(words)
  const messages = [{ recipient: { to: 'supervisors' as const, notOf: concerned(event) }, told: { purpose: 'pressureReported' as const, kind } }]
  const after: ServiceEvent = {
    ...event, outcome: { ...event.outcome, pressures: [...before, { kind, said }] },
    ledger: record(event.ledger, { at: scene.now, actor: 'citizen', fact: 'pressureReported', data: { kind, said: saidHash(said), act: actId, by: scene.by.key } }, event.policy),
    effects: withDeliveries(event, messages, scene.now)
  }
  return withRecount(event, after, scene.now)
}
