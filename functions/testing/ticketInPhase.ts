import { addSeconds } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import type { Phase } from '@haochaping/shared/schemas/phase.ts'
import type { Command, CommandName } from '../domain/rectification/table.ts'
import type { ServiceEvent } from '../domain/serviceEvent.ts'
import { author, inPost } from './handlingPeople.ts'
import type { Person } from './handlingPeople.ts'
import { asked, does, passes } from './ticketActs.ts'

/** Somebody does something, or time passes until an instant. */
export type Step = readonly [Person, Command] | { until: Instant }

/** Past the day on which a verdict is due, when everything was done on the first day. */
const afterFollowUp: Instant = '2026-10-20T02:00:00.000Z'

const byUnit = (unit: string, ...commands: CommandName[]): Step[] => commands.map((command) => [inPost('handler', unit), asked(command)])

const answered = (unit: string): Step[] => byUnit(unit, 'accept', 'recordContact', 'rectifyNow', 'rectify', 'reply')

const unsolved = (unit: string): Step[] => [...answered(unit), [author, asked('judge')]]

/** The shortest lawful way of a ticket that this unit has into a phase. */
export const wayInto = (phase: Phase, unit = 'A'): Step[] => ({
  received: [],
  accepted: byUnit(unit, 'accept'),
  contacted: byUnit(unit, 'accept', 'recordContact'),
  rectifying: byUnit(unit, 'accept', 'recordContact', 'rectifyNow'),
  explaining: byUnit(unit, 'accept', 'recordContact', 'explain'),
  rectified: byUnit(unit, 'accept', 'recordContact', 'rectifyNow', 'rectify'),
  replied: answered(unit),
  withSupervisor: [...unsolved(unit), ...unsolved(unit)],
  closed: [...answered(unit), { until: afterFollowUp }],
  excluded: [...byUnit(unit, 'askAppeal'), [author, asked('answerAppeal')], [inPost('panel', 'C'), asked('voteOnAppeal')], [inPost('panel', 'D'), asked('voteOnAppeal')]]
} satisfies Record<Phase, Step[]>)[phase]

/** What has to have happened at the beginning for a command to have something to do later; by the unit, or about it. */
export const groundFor = (command: CommandName, unit = 'A'): Step[] => {
  if (command === 'answerAppeal') return byUnit(unit, 'askAppeal')
  if (command === 'voteOnAppeal') return [...byUnit(unit, 'askAppeal'), [author, asked('answerAppeal')]]
  if (command === 'answerOrder') return [[inPost('supervisor', 'D'), asked('order')]]
  return []
}

/** What has to happen just before. */
export const promptFor = (command: CommandName, unit = 'A'): Step[] => command === 'decideExtension' ? byUnit(unit, 'askExtension') : []

/** An event and the time, after these steps were taken a second apart. */
export const walked = (event: ServiceEvent, steps: readonly Step[], from: Instant): { event: ServiceEvent; now: Instant } =>
  steps.reduce(({ event, now }, step) => {
    if ('until' in step) return { event: passes(event, { now: step.until }), now: step.until }
    const later = addSeconds(now, 1)
    return { event: does(event, step, { now: later }), now: later }
  }, { event, now: from })
