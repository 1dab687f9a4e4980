import type { Instant, LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { Due } from '@haochaping/shared/deadlines/due.ts'
import type { Told } from '@haochaping/shared/schemas/message.ts'
import type { CitizenPurpose } from '@haochaping/shared/words/citizenWords.ts'
import { copyWords } from '@haochaping/shared/words/messageWords.ts'
import { templateWords } from '@haochaping/shared/words/templateWords.ts'
import type { Matter } from '@haochaping/shared/words/toldWords.ts'
import { deadlineOf } from './deadlineOf.ts'
import { templateOf } from './templateOf.ts'
import type { MessageKind } from './templateOf.ts'

export type CitizenTold = Extract<Told, { purpose: CitizenPurpose }>

/** What a citizen's phone may show of a message: the matter, how far it is, dates. Neither a person nor anybody's own words. */
export type CitizenFacts = {
  kind: MessageKind
  item: string
  agency: string
  projectNo: string
  /** 处理状态, at most five Chinese characters. */
  status: string
  title: string
  at: Instant
  /** The day it is told, from which other days are named. */
  on: LocalDate
  deadline?: Due
}

/** The facts of a message to the one who rated, or the applicant, told at this instant. */
export const citizenFacts = (told: CitizenTold, { item, agency, projectNo, on }: Matter, at: Instant): CitizenFacts => {
  const deadline = deadlineOf(told)?.due
  return {
    kind: templateOf[told.purpose], item, agency, projectNo, at, on,
    status: templateWords.states[told.purpose],
    title: copyWords(told, { item, agency, projectNo, on }).title,
    ...(deadline ? { deadline } : {})
  }
}
