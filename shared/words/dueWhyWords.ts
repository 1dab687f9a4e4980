import type { Instant, LocalDate } from '../calendar/localDate.ts'
import { dayOfWeek, localDateOf } from '../calendar/localDate.ts'
import type { ClockView, CountedDay } from '../schemas/clockView.ts'
import { dayWord, instantWord } from './dayWords.ts'

const kinds: Record<CountedDay['kind'], string> = {
  arrival: '从这天起算，当天不算', workday: '工作日', makeUp: '调休上班', weekend: '周末', holiday: '法定节假日', closure: '停办', day: '连续的日子'
}
const weekdays = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const

const beginning: Record<NonNullable<ClockView['why']>['unit'], (from: Instant, n: number, near: LocalDate) => string> = {
  workday: (from, n, near) => `从${dayWord(localDateOf(from), near)}起算，当天不算，数满 ${n} 个工作日；周末和节假日不算，调休上班的算。`,
  day: (from, n, near) => `从${dayWord(localDateOf(from), near)}起算，当天不算，数满 ${n} 天；周末和节假日也算。`,
  hour: (from, n, near) => `从${instantWord(from, near)}起，整 ${n} 小时；夜里、周末和节假日也算。`
}

/** 为什么是这一天: how a date was counted. */
export const dueWhyWords = {
  ask: '为什么是这一天',
  counted: ({ from, n, unit }: Pick<NonNullable<ClockView['why']>, 'from' | 'n' | 'unit'>, near: LocalDate): string => beginning[unit](from, n, near),
  promised: '这是承办单位答应您的日子，没有超过规则规定的最后期限。',
  movedOn: '数到的最后一天是休息日，顺延到下一个工作日。',
  extended: (times: number, day: string): string => `后来批准延期 ${times} 次，所以最晚到${day}。`,
  lastMoment: '到期日的最后一刻前都算按时。',
  kind: ({ kind, count }: Pick<CountedDay, 'kind' | 'count'>): string => kind === 'arrival' || count !== undefined ? kinds[kind] : `${kinds[kind]}，不算`,
  /** 11月23日 周一；11月23日–27日. */
  days: (first: LocalDate, last: LocalDate, near: LocalDate): string => first === last
    ? `${dayWord(first, near)} ${weekdays[dayOfWeek(first)] ?? ''}`
    : `${dayWord(first, near)}–${first.slice(0, 7) === last.slice(0, 7) ? `${Number(last.slice(8))}日` : dayWord(last, near)}`,
  number: (first: number, last: number): string => first === last ? `第 ${first} 天` : `第 ${first}–${last} 天`,
  rule: '按这条规则',
  source: '出处',
  verified: '出处已核对',
  unverified: '来源待核'
} as const
