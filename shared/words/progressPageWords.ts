import type { Fact } from '../schemas/caseProgress.ts'

/** What each fact of the ledger means, in the words of the one it happened to. */
export const factWords: Record<Fact, string> = {
  received: '办理情况已经登记',
  rated: '您提交了评价',
  ticketOpened: '已转给承办单位处理',
  handlerNotified: '已通知承办单位',
  counted: '已计入统计',
  windowClosed: '评价时间结束，没有评价',
  datesRecomputed: '放假安排公布，日期已重新核定'
}

/** The page that tells what became of a rating. */
export const progressPageWords = {
  title: '处理进度',
  headings: {
    awaiting: '等您评价',
    good: '评价已收到',
    goodCounted: '评价已经算数',
    bad: '等承办单位签收',
    badNew: '正在转给承办单位',
    closed: '评价时间已过'
  },
  replyBy: (day: string) => `最晚${day}整改并答复您`,
  yourWords: '您说的',
  dues: { accept: '承办单位签收', contact: '联系您核实', rectify: '整改', reply: '答复您' },
  latest: (moment: string) => `最晚 ${moment}`,
  toCount: '计入统计',
  toRate: '您来评价',
  position: (n: number, hash: string) => `台账 #${n} · ${hash}`,
  why: '为什么是这一天',
  source: '出处',
  rule: '规则',
  verified: '出处已核对',
  unverified: '来源待核',
  provisional: '暂定，待下一年放假通知公布后确认',
  whyText: '法定节假日和周末按规则计算；收到评价的当天不算，到期日的最后一刻前都算按时。',
  receipt: '查看回执',
  rate: '去评价',
} as const
