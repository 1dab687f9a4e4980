/** A 差评 as its handling unit reads it. */
export const ticketPageWords = {
  title: '差评工单',
  projectNo: '办件编号',
  opened: (moment: string) => `${moment}收到`,
  said: (level: string) => `群众评了“${level}”`,
  reasons: '没办好的地方',
  words: '原话',
  noWords: '没有写原话',
  dues: '到期日',
  steps: { accept: '签收', contact: '回访核实', rectify: '整改', reply: '反馈' },
  noPerson: '这里不显示评价人。需要回访时另行查看联系方式，查看会记入台账并通知本人。',
  rule: '按哪条规则算',
  change: '换一个身份登录'
} as const
