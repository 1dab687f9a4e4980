import { secondsBetween, startOfDay } from '../calendar/localDate.ts'
import { dayWord } from './dayWords.ts'
import { markedDueWord } from './dueWord.ts'
import { stepWords } from './stepWords.ts'
import type { Matter, ToldFor, ToldWords } from './toldWords.ts'

const secondsOfDay = 86_400

/** How many days late it is, as people count them; negative while there is time. */
const daysLate = ({ due }: ToldFor<'reminder'>, { on }: Matter): number => secondsBetween(startOfDay(due.on), startOfDay(on)) / secondsOfDay

const headline = (told: ToldFor<'reminder'>, matter: Matter): string => {
  const [name, late] = [stepWords[told.step], daysLate(told, matter)]
  if (late > 0) return `${name}已超期 ${late} 天`
  if (isOver(told, matter)) return `${name}已超期`
  if (late === 0) return `${name}今天到期`
  return told.time === 'halfway' ? `${name}时间已过一半` : `${name}${dayWord(told.due.on, matter.on)}到期`
}

const isOver = (told: ToldFor<'reminder'>, matter: Matter): boolean =>
  told.time === 'oneWorkdayAfter' || told.time === 'daily' || daysLate(told, matter) > 0

/** The reminder of a step, to whoever answers for it: which step, how soon or how late, what follows. */
export const reminderWords = (told: ToldFor<'reminder'>, matter: Matter): ToldWords => {
  const { agency, projectNo, item, on } = matter
  return {
    title: headline(told, matter),
    say: `${agency}的办件 ${projectNo}（${item}）：最晚${markedDueWord(told.due, on)}完成${stepWords[told.step]}，${isOver(told, matter) ? '现在还没有完成。超期已记入台账，请马上办理。' : '请按时完成。'}`
  }
}
