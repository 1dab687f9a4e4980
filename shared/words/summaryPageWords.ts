import type { OpenTickets, PressingTicket } from '../schemas/openTickets.ts'
import { numberWord } from './rateWords.ts'

const whys: Record<PressingTicket['why'], string> = { overdue: '逾期', withSupervisor: '等监督处理', extension: '延期等批', appeal: '申诉复核中', ordered: '已督办' }

/** The supervisor's page (监督总览): what is late, what hurts most, and the figures. */
export const summaryPageWords = {
  title: '监督总览',
  /** In phrases, between which a heading may break. */
  heading: (overdue: number, worst: string | undefined): string[] => {
    const late = overdue === 0 ? '没有逾期' : `${numberWord(overdue)} 件逾期`
    return worst === undefined ? [late] : [`${late}，`, '最该看的是', worst]
  },
  elsewhere: '换地方',
  above: (place: string) => `回到${place}`,
  kept: '这是上次看到的，正在取新的…',
  stillOld: '下面还是之前看到的数。',
  notForYouTitle: '这一页给单位负责人和监督人员看',
  notForYouSay: '您的岗位看不了这里的数。自己经手的差评在工作台里。',
  toToday: '回到工作台',
  served: (events: number) => `办件 ${numberWord(events)}`,
  answered: (ratings: number, share: string) => `主动评价 ${numberWord(ratings)}，${share}`,
  everybody: (between: string) => `好评率的两头：${between}`,
  nothing: '这段时间还没有办件，也就还没有评价。',
  late: (count: number) => `${numberWord(count)} 件超时`,
  notRectified: (count: number) => `${numberWord(count)} 件到期没整改`,
  noBefore: '前一段时间没有数，不比较',
  openIndicator: (parts: readonly string[]) => `${parts.filter((part) => part !== '').join('，')}。看怎么算、怎么排`,
  ofThem: (hits: number, outOf: number) => `${outOf} 里有 ${hits}`,
  bars: (byDay: boolean) => byDay ? '每天差评（件）' : '每月差评（件）',
  barsSaid: (byDay: boolean, said: readonly { when: string; bad: number }[]) => `${byDay ? '每天' : '每月'}差评：${said.map(({ when, bad }) => `${when} ${bad} 件`).join('，')}`,
  highest: (when: readonly string[], count: number): string => {
    const [first] = when
    if (count === 0 || first === undefined) return '一件差评也没有'
    return when.length === 1 ? `${first}最多，${numberWord(count)} 件` : `${first}等 ${when.length} 次并列最多，各 ${numberWord(count)} 件`
  },
  now: '现在',
  openParts: ({ open, overdue, withSupervisor, extensions, appeals, ordered }: OpenTickets) => [
    `在办 ${numberWord(open)} 件`,
    ...([['逾期', overdue], ['等监督处理', withSupervisor], ['延期等批', extensions], ['申诉复核中', appeals], ['已督办', ordered]] as const).flatMap(([what, count]) => count === 0 ? [] : [`${what} ${numberWord(count)}`])
  ].join(' · '),
  noneOpen: '没有在办的差评',
  whys,
  dueOn: (step: string, day: string) => `${step} ${day}到期`,
  allPressing: (count: number) => `另外 ${numberWord(count)} 件也列出来`,
  openTicket: (parts: readonly string[]) => `${parts.filter((part) => part !== '').join('，')}。打开工单`,
  worst: '最需要您看的',
  noWorst: '这段时间没有差评，没有特别要看的。',
  badOf: (bad: number, ratings: number) => `${numberWord(ratings)} 条评价里 ${numberWord(bad)} 条差评`,
  mostOften: (reason: string, count: number) => `最多的原因：${reason}（${numberWord(count)} 次）`,
  look: '去看',
  openWorst: (parts: readonly string[]) => `${parts.filter((part) => part !== '').join('，')}。去看`,
  more: '往下看',
  places: '下级地区和单位', items: '办理事项', windows: '窗口', reasons: '差评原因', tickets: '差评工单',
  fewOf: (count: number) => `最突出的 ${numberWord(count)} 个`,
  countOf: (count: number) => `${numberWord(count)} 个`,
  ticketCount: (count: number, more: boolean) => more ? `最近 ${numberWord(count)} 件` : `${numberWord(count)} 件`,
  signals: '值得问一问的',
  signalsNone: '没有',
  signalsSome: (count: number) => `${count} 条`,
  cuts: '按渠道、线上线下、业务类型看',
  goodOf: (good: number, ratings: number) => `${numberWord(ratings)} 条里好评 ${numberWord(good)} 条`,
  openCut: (said: string) => `${said}。看差评工单`,
  noCuts: '还没有评价',
} as const
