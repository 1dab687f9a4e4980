import { assignmentTopic } from '@haochaping/shared/words/assignmentTopic.ts'
import type { Told } from '@haochaping/shared/schemas/message.ts'
import type { OwedMessage } from '../owedMessage.ts'
import type { Asked } from './assignment.ts'

type About = Pick<Asked, 'about' | 'unit'>

/** To the handlers and the leader of the unit that answers. */
export const toUnit = ({ unit }: Pick<Asked, 'unit'>, told: Told): OwedMessage[] =>
  (['handler', 'leader'] as const).map((role) => ({ recipient: { to: 'unit', role, unit }, told }))

/** To the supervisors, but those of the units concerned. */
export const toSupervisors = (of: About, told: Told): OwedMessage[] => [{ recipient: { to: 'supervisors', notOf: unitsConcerned(of) }, told }]

/** The unit that answers and the agency it is about: nobody of these decides on it. */
export const unitsConcerned = ({ about, unit }: About): string[] =>
  [...new Set([unit, ...(about.kind === 'improvement' ? [about.agencyCode] : about.place.kind === 'agency' ? [about.place.code] : [])])]

/** What every message of an assignment says of it. */
export const aboutOf = ({ about }: Pick<Asked, 'about'>) => ({ kind: about.kind, topic: assignmentTopic(about) })
