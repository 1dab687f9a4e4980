import type { CountName } from '../indicators/counts.ts'

/** What is counted, as the heading of a column: short, and clear without the column beside it. */
export const countWords: Record<CountName, string> = {
  events: '服务次数', awaiting: '还在评价期内', unrated: '过期未评',
  verySatisfied: '非常满意', satisfied: '满意', basicallySatisfied: '基本满意', dissatisfied: '不满意', veryDissatisfied: '非常不满意',
  defaultedVerySatisfied: '默认非常满意', defaultedSatisfied: '默认满意', defaultedBasicallySatisfied: '默认基本满意',
  excludedDissatisfied: '复核后不计入：不满意', excludedVeryDissatisfied: '复核后不计入：非常不满意',
  anonymous: '匿名评价', invited: '受邀评价', assisted: '他人帮评',
  supervised: '大厅设备上评', supervisedGood: '大厅设备上好评', own: '自己手机上评', ownGood: '自己手机上好评',
  tickets: '差评工单', namedTickets: '实名差评工单',
  repliedInTime: '按时答复', repliedLate: '逾期答复', replyOverdue: '逾期未答复', namedReplied: '实名差评已答复',
  rectifiedInTime: '按时整改', rectifiedLate: '逾期整改', rectifyOverdue: '逾期未整改', explained: '解释说明',
  rectifiedAsked: '整改后已回访',
  judgedSatisfied: '本人说解决了', judgedPartly: '本人说解决一部分', judgedNot: '本人说没解决', judgedNoAnswer: '本人没有回答',
  contradicted: '单位说已改本人说没解决',
  late: '有环节逾期的工单', transferred: '转办过的工单',
  pressed: '被要求打分', quick: '办完几秒内评', burst: '一个窗口集中评', sameAccount: '一个账号替多人评'
}
