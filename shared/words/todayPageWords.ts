import type { TicketGlance } from '../schemas/myTickets.ts'
import { unreadWord } from './unreadWord.ts'

/** The workbench of staff (工作台): what is due, the overdue first. */
export const todayPageWords = {
  title: '今天',
  heading: (overdue: number, today: number, open: number): string => {
    if (overdue > 0 && today > 0) return `${overdue} 件逾期，${today} 件今天到期`
    if (overdue > 0) return `${overdue} 件逾期`
    if (today > 0) return `${today} 件今天到期`
    return open > 0 ? '今天没有到期的' : '没有等着办的差评'
  },
  goodDay: '该办的都办了。来了新的差评，会在这里和消息里告诉您。',
  openCount: (open: number) => `在办 ${open} 件`,
  overdue: '逾期',
  today: '今天',
  later: '之后',
  waiting: '等群众评判',
  filter: '只看',
  filters: { all: '全部', accept: '待签收', contact: '待联系', rectify: '整改', reply: '待答复', waiting: '等评判', special: '要决定的' },
  views: { today: '在办', done: '办完的' },
  view: '看哪些',
  doneHeading: (count: number) => count === 0 ? '还没有办完的' : `办完的 ${count} 件`,
  noReason: '没有选原因，看原话',
  lateBy: (days: number) => days === 0 ? '已超时' : `+${days} 工作日`,
  lateByWords: (days: number) => days === 0 ? '已经超时' : `超期 ${days} 个工作日`,
  workdaysLeft: (days: number) => days === 0 ? '今天到期' : `还有 ${days} 个工作日`,
  wasDue: (day: string) => `${day}到期`,
  chance: (late: number, outOf: number) => `同类 ${outOf} 件里 ${late} 件超期`,
  hands: (hands: number) => `第 ${hands} 个经手单位`,
  round: (round: number) => `第 ${round} 轮`,
  flags: { extension: '有延期申请', appeal: '申诉复核中', ordered: '已督办', supervisor: '等监督处理' },
  closedOn: (day: string) => `${day}办结`,
  open: (parts: readonly string[]) => `${parts.filter((part) => part !== '').join('，')}。打开工单`,
  more: '只列出最急的一部分，办完再来看其余的。',
  praise: '本周有人感谢您的单位',
  praised: (label: string) => `“${label}”`,
  times: (count: number) => `${count} 次`,
  goodRatings: (count: number) => `七天里 ${count} 个好评`,
  messages: '消息',
  unread: unreadWord,
  me: (name: string, unit: string) => [name, unit].filter((part) => part !== '').join(' · ') || '我',
  people: '人员管理',
  peopleSub: '发邀请码、调岗、解除绑定',
  oversight: '监督总览',
  oversightSub: '哪里最要看，差评通道通不通',
  pane: '工单',
  cancelAct: '先不办，回到工单',
  choose: '从左边选一件工单'
} as const

/** What marks a ticket beside its step. */
export const flagsOf = ({ extensionAsked, appealAsked, ordered, hands, round }: TicketGlance): string[] => [
  ...(ordered ? [todayPageWords.flags.ordered] : []), ...(extensionAsked ? [todayPageWords.flags.extension] : []), ...(appealAsked ? [todayPageWords.flags.appeal] : []),
  ...(round > 1 ? [todayPageWords.round(round)] : []), ...(hands > 1 ? [todayPageWords.hands(hands)] : [])
]
