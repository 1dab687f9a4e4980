import type { AssignmentCommandName, AssignmentView } from '../schemas/assignment.ts'
import type { PersonalKind } from '../privacy/personalDataIn.ts'
import { numberWord } from './rateWords.ts'

type State = AssignmentView['state']
type Step = AssignmentView['steps'][number]

/** One assignment (交办) as the unit that answers and the supervisor read it. */
export const assignmentPageWords = {
  title: '改进与说明',
  titles: { improvement: '改进项', explanation: '情况说明' },
  headings: {
    improvement: { running: '请改进并答复', answered: '单位答复了', published: '已经公开', withdrawn: '已撤回', declined: '没有立项' } satisfies Record<State, string>,
    explanation: { running: '请说明情况', answered: '单位说明了', published: '已经公开', withdrawn: '已撤回', declined: '没有交办' } satisfies Record<State, string>
  },
  behind: (count: number) => `立项时有 ${numberWord(count)} 件差评这样说`,
  unit: (unit: string) => `由${unit}答复`,
  due: (day: string) => `最晚 ${day} 答复`,
  asked: '要求',
  askedWhy: '想了解的',
  answer: '单位的答复',
  earlier: '退回过的答复',
  sentBack: '退回理由',
  published: '公开的内容',
  why: { withdrawn: '撤回理由', declined: '不立项的理由' },
  told: (told: number, everyone: boolean) => everyone ? `提过这条意见的 ${numberWord(told)} 人都已收到消息` : `正在告诉提过这条意见的人，已经告诉 ${numberWord(told)} 人`,
  course: '这样说的人变多还是变少',
  courseSaid: (months: readonly { month: string; share: string }[]) => `每月选这一项的比例：${months.map(({ month, share }) => `${month} ${share}`).join('，')}`,
  courseBefore: '立项前', courseAfter: '公开后',
  courseNote: '比例是这个事项的主动评价里选了这一项的。',
  ofRatings: (hits: number, outOf: number) => outOf === 0 ? '没有评价' : `${numberWord(outOf)} 里有 ${numberWord(hits)}`,
  history: '经过',
  facts: {
    accepted: '立为改进项', declined: '决定不立项', asked: '请单位说明情况', answered: '单位答复了', sentBack: '退回，请补充',
    published: '公开了改进结果', withdrawn: '撤回了', reminded: '系统提醒快到期了', overdue: '超过了期限', everyoneTold: '提过意见的人都已告知'
  } satisfies Record<Step['fact'], string>,
  actors: { supervisor: '监督人员', handler: '经办人', leader: '单位负责人', system: '系统' } satisfies Record<Step['actor'], string>,
  other: '其他操作',
  nothingToDo: '现在没有您要做的。',
  noPerson: '这里和公开的内容里都不写群众是谁。',
  /** Names what is wrong in a text, where it can be found. */
  personal: { phone: '手机号码', idNumber: '证件号码', name: '办事人的姓名' } satisfies Record<PersonalKind, string>,
  takeOut: (kinds: readonly PersonalKind[]) => `请去掉里面的${kinds.map((kind) => assignmentPageWords.personal[kind]).join('、')}`
} as const

/** What can be done with one: what the button says, what it means, what is asked. */
export const assignmentActWords: Record<AssignmentCommandName, { action: string; say: string; send: string; done: string; label: string; hint: string; dayLabel: string }> = {
  answer: { action: '答复', say: '监督人员会看到全文。', send: '提交答复', done: '答复已提交', label: '答复', hint: '改了什么、什么时候改的、还有什么没改完；或者情况是怎样的', dayLabel: '' },
  sendBack: { action: '退回，请单位补充', say: '单位会看到理由和新的期限。', send: '退回', done: '已退回', label: '退回理由', hint: '还差什么', dayLabel: '最晚哪天再答复' },
  publish: { action: '公开并告诉提过的人', say: '谁都看得到，提过这条意见的每个人也会收到。可以改写单位的答复，不能写群众的姓名、号码。', send: '公开', done: '已公开', label: '公开的内容', hint: '改了什么、从哪天起', dayLabel: '' },
  withdraw: { action: '撤回', say: '撤回以后单位不用再办，公开的也不再显示；经过留在台账里。', send: '撤回', done: '已撤回', label: '撤回理由', hint: '为什么撤回', dayLabel: '' }
}
