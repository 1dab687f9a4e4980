import type { LocalDate } from '../calendar/localDate.ts'
import type { Due } from '../deadlines/due.ts'
import type { Level } from '../standard/levels.ts'
import { markedDueWord } from './dueWord.ts'
import { levelWords } from './levelWords.ts'

/** What the notice of a 差评 tells: the matter and the dates, nothing of the person. */
export type BadRatingTold = { projectNo: string; item: string; level: Level; openedOn: LocalDate; dues: { contact: Due; reply: Due } }

/** The notice of a 差评 to the unit that handled the case. Dates of another year than the ticket's name their year. */
export const badRatingNotice = ({ projectNo, item, level, openedOn, dues }: BadRatingTold): { title: string; body: string } => {
  const [contact, reply] = [markedDueWord(dues.contact, openedOn), markedDueWord(dues.reply, openedOn)]
  return {
    title: '收到一件差评，请签收',
    body: `办件 ${projectNo}（${item}）被评为“${levelWords[level]}”。最晚${contact}联系核实，最晚${reply}整改并答复。`
  }
}
