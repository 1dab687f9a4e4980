import type { Fact } from '../schemas/caseProgress.ts'

/** What each fact of the ledger means, in the words of those who handle it. */
export const staffFactWords: Record<Fact, string> = {
  received: '办理情况已登记',
  rated: '群众提交了评价',
  ticketOpened: '差评转到承办单位',
  handlerNotified: '已通知承办单位',
  counted: '已计入统计',
  windowClosed: '评价时间结束',
  datesRecomputed: '放假安排有变，期限已重新核定',
  invited: '已提醒群众评价',
  accepted: '已签收',
  contactTried: '联系了一次',
  contacted: '回访核实完成',
  handlerWrote: '通过系统给群众留言',
  contactViewed: '查看了联系方式，已告知群众',
  wayDecided: '定了怎么改',
  rectified: '整改完成',
  replied: '答复了群众',
  extensionAsked: '申请延期',
  extensionApproved: '同意延期',
  extensionRefused: '不同意延期',
  transferred: '转给另一个单位',
  appealAsked: '申请复核这条评价',
  appealAnswered: '群众作了陈述',
  appealVoted: '复核组一位成员已表态',
  appealKept: '复核结果：评价有效',
  excluded: '复核结果：不计入统计',
  judged: '群众评判了整改结果',
  followUpUnanswered: '群众没有回应，不算满意',
  reopened: '重新交办',
  passedToSupervisor: '转监督人员处理',
  ordered: '督办',
  orderAnswered: '答复了督办',
  concluded: '监督人员办结',
  supplemented: '群众补充了说明',
  ratedAgain: '群众提交了追评',
  pressureReported: '群众反映评价受到干扰',
  reminded: '系统发了提醒',
  breached: '超过了期限',
  improved: '由此作了改进，已告诉群众',
  retired: '系统自检结束，已撤回'
}

/** Who did it, never by name. */
export const actorWords = {
  hall: '办事大厅', citizen: '群众', system: '系统', handler: '经办人', leader: '单位负责人', supervisor: '监督人员', panel: '复核组'
} as const
