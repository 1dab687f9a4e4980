import { reasonOf } from '../standard/reasonOf.ts'
import { dayWord } from './dayWords.ts'
import type { Matter, ToldFor, ToldWords } from './toldWords.ts'

/** How many reasons a digest names (our choice: what can be read at a glance). */
const most = 6

/** The weekly digest of what people thanked a unit for, the most frequent first. A code nobody knows is left out. */
export const praiseWords = ({ week, ratings, reasons }: ToldFor<'praised'>, { on }: Matter): ToldWords => {
  const named = reasons.toSorted((a, b) => b.count - a.count).flatMap(({ code, count }) => {
    const label = reasonOf(code)?.label
    return label === undefined ? [] : [`${label}（${count} 次）`]
  })
  const list = `${named.slice(0, most).join('、')}${named.length > most ? '等' : ''}`
  return {
    title: `一周收到 ${ratings} 个好评`,
    say: `${dayWord(week, on)}起的一周，本单位收到 ${ratings} 个好评，谢谢大家。${list === '' ? '' : `群众夸的是：${list}。`}`
  }
}
