import { addDays, addSeconds } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import type { AssignmentIn, Telling } from './assignment.ts'
import { noted } from './assignmentLedger.ts'
import { isTelling } from './dueAt.ts'

type Published = AssignmentIn<'published'>

/** The telling after those named one by one have been told. */
export const namedTold = (telling: Telling, told: number): Telling => ({ ...telling, named: true, told: telling.told + told })

/** The telling after one more day of service: so many people of it have been told by now. */
export const dayTold = ({ next, ...telling }: Telling, told: number): Telling => {
  const after = next === undefined ? undefined : addDays(next, 1)
  return { ...telling, told: telling.told + told, ...(after !== undefined && after <= telling.until ? { next: after } : {}) }
}

/** The improvement as far as its telling has come: it goes on in a moment, or the ledger says that everyone is told, and how many that are. */
export const withTelling = (published: Published, telling: Telling, now: Instant): Published => isTelling(telling)
  ? { ...published, telling: { ...telling, notBefore: addSeconds(now, 1) } }
  : { ...published, telling, ledger: noted(published.ledger, { at: now, actor: 'system', fact: 'everyoneTold', data: { told: telling.told } }) }
