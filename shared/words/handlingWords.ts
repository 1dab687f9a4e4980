import type { LocalDate } from '../calendar/localDate.ts'
import type { ClockStep } from '../schemas/clockView.ts'
import type { Handling } from '../schemas/handling.ts'
import type { Phase } from '../schemas/phase.ts'
import type { Verdict } from '../schemas/verdict.ts'
import { dayWord } from './dayWords.ts'

/** What a unit claims when it asks for 复核. */
export const groundWords = { mistaken: '误评（可能点错了）', malicious: '恶意评价' } as const

/** What a citizen says of the rectification. */
export const verdictWords: Record<Verdict, string> = { satisfied: '解决了，满意', partly: '解决了一部分', not: '没有解决' }

/** The steps that run under a deadline, as the one who waits calls them. */
export const waitingFor: Record<ClockStep, string> = {
  accept: '签收', contact: '联系您核实', rectify: '整改', reply: '答复您', followUp: '您的评判', appeal: '复核', supervision: '答复督办', decide: '监督人员处理'
}

const ways: Record<NonNullable<Handling['way']>['way'], string> = { immediate: '决定马上整改', limited: '定了整改期限', explain: '说明按规定办不了' }

/** How the unit decided to put it right: 定了整改期限，答应 12月1日前改好. */
export const wayWord = ({ way, promised }: NonNullable<Handling['way']>, near: LocalDate): string =>
  promised === undefined ? ways[way] : `${ways[way]}，答应${dayWord(promised, near)}前改好`

/** Somebody's own words; quotation marks within become single ones. */
const inQuotes = (words: string): string => `“${words.replace(/“/g, '‘').replace(/”/g, '’')}”`

/** What happened, where more than the bare fact is known of it. */
export const happenedWords = {
  acceptedBy: (unit: string) => `${unit}已签收`,
  repliedBy: (unit: string) => `${unit}答复了您`,
  wroteBy: (unit: string) => `${unit}给您留言`,
  transferredTo: (unit: string) => `转给${unit}办理`,
  keepsClock: '转办不重新算时间，答复您的期限不变',
  tried: (n: number) => n === 1 ? '联系过您，没有联系上' : `联系过您 ${n} 次，没有联系上`,
  declined: '联系上了您，您没有多说',
  unreachable: '多次没联系上您，先按已有的情况处理',
  contactOver: '联系核实这一步办完了',
  viewed: (reason: string) => `查看理由：${reason}`,
  viewedNote: '只能为了联系您核实而看；这次查看已记入台账',
  laterLimited: '原来打算马上改，后来定了期限',
  byRule: (rule: string) => `依据：${rule}`,
  extensionReason: (reason: string) => `延期理由：${reason}`,
  decision: (reason: string) => `审批意见：${reason}`,
  newDate: (day: string) => `整改期限改到${day}`,
  claims: (ground: string) => `单位认为这是${ground}`,
  stillCounts: '决定之前，您的评价照常算数',
  opinion: (words: string) => `复核意见：${inQuotes(words)}`,
  staysVisible: '您的评价和全部经过都还在，您随时能看',
  judged: (verdict: string) => `您评判：${verdict}`,
  notCountedAsGood: '没有等到您的评判，不算满意',
  reopened: (round: number) => `重新交办，第 ${round} 轮`,
  orderedBySystem: '超期没有办，系统自动督办',
  answerBy: (day: string) => `最晚${day}答复督办`,
  ratedAgain: (level: string) => `您追评了“${level}”`,
  privateReport: '只有其他单位的监督人员看得到，承办人员看不到',
  said: (words: string) => inQuotes(words)
} as const

/** How late something was or is, honestly. Zero workdays: over its time, but no workday has passed since. */
export const lateWords = {
  ended: (workdays: number) => workdays === 0 ? '超过了期限' : `比期限晚了 ${workdays} 个工作日`,
  running: (what: string, workdays: number) => workdays === 0 ? `${what}已超期` : `${what}已超期 ${workdays} 个工作日`,
  wasDue: (day: string) => `本来最晚 ${day}`
} as const

/** What goes on now and what is still to come. */
export const comingWords = {
  now: {
    received: (unit: string) => `等${unit}签收`,
    accepted: (unit: string) => `等${unit}联系您核实`,
    contacted: (unit: string) => `${unit}正在定怎么整改`,
    rectifying: () => '正在整改',
    explaining: () => '正在准备向您说明',
    rectified: () => '整改完了，正在写答复',
    replied: () => '请您评判整改结果',
    withSupervisor: () => '监督人员正在核查',
    closed: () => '', excluded: () => ''
  } satisfies Record<Phase, (unit: string) => string>,
  then: { accept: '签收', contact: '联系您核实', rectify: '整改', reply: '答复您', followUp: '请您评判整改结果' },
  appeal: '其他单位正在复核这条评价',
  hearing: (day: string) => `最晚${day}听您说明情况`,
  order: (unit: string) => `督办中，等${unit}答复`,
  still: '您还可以评判',
  supervisorNote: '您说没有解决，已经交到监督人员手里，结果会告诉您'
} as const
