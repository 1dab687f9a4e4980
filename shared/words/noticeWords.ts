import type { LocalDate } from '../calendar/localDate.ts'
import type { Level } from '../standard/levels.ts'
import { levelWords } from './levelWords.ts'

const dayWords = (day: LocalDate): string => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`

/** The notice of a 差评 to the unit that handled the case: the matter and the dates, nothing of the person. */
export const badRatingNotice = (about: { projectNo: string; item: string; level: Level; contactOn: LocalDate; replyOn: LocalDate }) => ({
  title: '收到一件差评，请签收',
  body: `办件 ${about.projectNo}（${about.item}）被评为“${levelWords[about.level]}”。请在${dayWords(about.contactOn)}前联系核实，${dayWords(about.replyOn)}前整改并答复。`
})
