import { InviteStaff } from '@haochaping/shared/schemas/inviteStaff.ts'
import { parseArgs } from 'node:util'

/** What the words after `npm run staff --` ask for, or which of its options are wrong. */
export type StaffAsked = { verb: 'list' } | { verb: 'invite'; who: InviteStaff } | { wrong: string[] }

/** The options by the fields they fill. */
const optionOf: Record<string, string> = { unitName: 'unit-name' }

/** Reads the arguments; undefined if they make no sense. */
export const staffAsked = (argv: readonly string[]): StaffAsked | undefined => {
  try {
    const text = { type: 'string' } as const
    const { values, positionals } = parseArgs({ args: [...argv], options: { role: text, unit: text, 'unit-name': text, name: text, phone: text }, allowPositionals: true })
    const [verb, ...more] = positionals
    if (more.length > 0) return undefined
    if (verb === 'invite') return invited({ role: values.role, unit: values.unit, unitName: values['unit-name'], name: values.name, phone: values.phone })
    return verb === 'list' && Object.keys(values).length === 0 ? { verb } : undefined
  } catch {
    return undefined
  }
}

const invited = (given: object): StaffAsked => {
  const { data, error } = InviteStaff.safeParse(given)
  return data ? { verb: 'invite', who: data } : { wrong: [...new Set(error?.issues.map(({ path }) => String(path[0])))].map((field) => optionOf[field] ?? field) }
}
