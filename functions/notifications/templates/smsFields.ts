import type { CitizenFacts } from './citizenFacts.ts'
import { factValue } from './factValue.ts'
import type { Source } from './factValue.ts'

/** An SMS template: its id, and its variables in their order. Some carriers go by the names, others by the order. */
export type SmsTemplate = { id: string; params: readonly { name: string; value: Source }[] }

export type SmsField = { name: string; value: string }

/** The variables of an SMS, in order. */
export const smsFields = ({ params }: SmsTemplate, facts: CitizenFacts): SmsField[] =>
  params.map(({ name, value }) => ({ name, value: factValue(value, 'sms', facts) }))
