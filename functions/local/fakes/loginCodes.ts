import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { addSeconds } from '@haochaping/shared/calendar/localDate.ts'
import { randomUUID } from 'node:crypto'
import type { Clock } from '../../clock.ts'

/** Somebody who can log in at a fake platform. */
export type FakePerson = { id: string }

/** The single-use login codes of a fake platform. */
export type LoginCodes = {
  /** A fresh code for this person, as the platform's app would hand out. */
  issue(personId: string): string
  /** Uses a code up: whose it was, or why it is of no use. A code that ran out is unknown. */
  use(code: string): { person: string } | 'unknown' | 'used'
}

/** How a platform issues its codes: to whom, and how long they last, in seconds. */
export type Issuing = { clock: Clock; people: readonly FakePerson[]; lifetime: number }

/**
 * Besides the issued codes, `demo-<personId>-<anything>` is a code of that person, so that a tester, or a mini-program
 * run by a machine, can log in as her; each `anything` serves once.
 */
export const loginCodes = ({ clock, people, lifetime }: Issuing): LoginCodes => {
  const open = new Map<string, { person: string; until: Instant }>()
  const used = new Set<string>()
  const owner = (code: string): string | undefined => {
    const issued = open.get(code)
    if (issued) return issued.until > clock.now() ? issued.person : undefined
    return demoOwner(code, people)
  }
  return {
    issue: (person) => {
      const code = randomUUID()
      open.set(code, { person, until: addSeconds(clock.now(), lifetime) })
      return code
    },
    use: (code) => {
      if (used.has(code)) return 'used'
      const person = owner(code)
      if (person === undefined) return 'unknown'
      used.add(code)
      return { person }
    }
  }
}

/** The longest id wins: `demo-ma-guoqiang-1` belongs to ma-guoqiang, though there may be a ma. */
const demoOwner = (code: string, people: readonly FakePerson[]): string | undefined =>
  people.map(({ id }) => id)
    .filter((id) => code.startsWith(`demo-${id}-`) && code.length > `demo-${id}-`.length)
    .toSorted((a, b) => b.length - a.length)[0]
