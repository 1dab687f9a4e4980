import type { LocalDate } from '../calendar/localDate.ts'
import { dayWord } from './dayWords.ts'

/** 不动的数字: said instead of leaving a figure to look like a fact. */
export const staleWord = (lastRatedOn: LocalDate | undefined, today: LocalDate): string =>
  `数字没有在动：${lastRatedOn === undefined ? '还没有收到过评价' : `最近一次评价是${dayWord(lastRatedOn, today)}`}，之后一直有人来办事。请先查评价通道。`
