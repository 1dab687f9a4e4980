import type { FieldType } from '../fields/fieldTypes.ts'

/** Facts about a message that an operator may put into the fields of her templates. */
export const factNames = ['item', 'agency', 'projectNo', 'status', 'title', 'at', 'deadline'] as const
export type FactName = typeof factNames[number]

const line = ['thing', 'alipay', 'sms'] as const satisfies readonly FieldType[]
const moment = ['time', 'date', ...line] as const satisfies readonly FieldType[]

/**
 * The types of field in which a fact can always be shown. A case number is one whole, so it needs the types with room for
 * it; what doesn't fit there is left out rather than cut.
 */
export const factTypes: Record<FactName, readonly FieldType[]> = {
  item: line, agency: ['name', ...line], projectNo: ['character_string', 'alipay', 'sms'], status: ['phrase', ...line], title: line,
  at: moment, deadline: moment
}
