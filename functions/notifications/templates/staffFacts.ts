import type { Instant, LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { Told } from '@haochaping/shared/schemas/message.ts'
import { copyWords } from '@haochaping/shared/words/messageWords.ts'
import type { StaffPurpose } from '@haochaping/shared/words/staffWords.ts'
import type { Matter } from '@haochaping/shared/words/toldWords.ts'
import { fieldValue } from '../fields/fieldValue.ts'
import { deadlineOf } from './deadlineOf.ts'
import type { Deadline } from './deadlineOf.ts'

/** What may leave the house for staff: a report of pressure stays in the inbox, for a group cannot keep it from the unit concerned. */
export type StaffTold = Exclude<Extract<Told, { purpose: StaffPurpose }>, { purpose: 'pressureReported' }>

/** What staff are shown of a message: the matter, dates and a link. Neither a person nor anybody's own words. */
export type StaffFacts = {
  title: string
  say: string
  at: Instant
  on: LocalDate
  /** Where the ticket is, or the inbox for a digest. */
  link: string
  /** Not there for a digest. */
  about?: { projectNo: string; item: string }
  deadline?: Deadline
}

/** When it is told, and where more is to be read. */
export type StaffTelling = { at: Instant; link: string }

/** The facts of a message to staff. Long names are shortened first, so that the sentence about them stays whole. */
export const staffFacts = (told: StaffTold, matter: Matter, { at, link }: StaffTelling): StaffFacts => {
  const { agency, projectNo, level, on } = matter
  const item = matter.item === '' ? '' : fieldValue('alipay', matter.item)
  const { title, body } = copyWords(told, { item, projectNo, on, agency: fieldValue('sms', agency), ...(level ? { level } : {}) })
  const deadline = deadlineOf(told)
  return { title, say: body, at, on, link, ...(projectNo === '' ? {} : { about: { projectNo, item } }), ...(deadline ? { deadline } : {}) }
}
