import type { AssignmentGlance } from '../schemas/assignment.ts'
import { numberWord } from './rateWords.ts'

/** 改进项: what recurs, what is being done about it, what came of it. */
export const improvementsPageWords = {
  title: '改进项',
  entrySub: '一人差评、众人受益：反复说的事，改到位',
  views: { proposals: '可以立项', open: '在办', published: '已公开', done: '已结束' },
  view: '看哪些',
  headings: {
    proposals: (count: number) => count === 0 ? '没有反复出现的差评' : `${numberWord(count)} 件事反复被说`,
    open: (waiting: number, count: number) => count === 0 ? '没有在办的' : waiting > 0 ? `${numberWord(waiting)} 件等您看答复` : `${numberWord(count)} 件在办`,
    published: (count: number) => count === 0 ? '还没有公开的' : '公开了的',
    done: (count: number) => count === 0 ? '还没有结束的' : '已经结束的'
  },
  since: (day: string) => `${day}以来，同一事项因为同一个原因被差评三次以上的`,
  proposal: (count: number, rated: number) => `${numberWord(rated)} 条评价里有 ${numberWord(count)} 件这样说`,
  declined: (since: number) => `以前没有立项，又来了 ${numberWord(since)} 件`,
  again: '公开改进以后又有人说',
  take: '去立项',
  openProposal: (parts: readonly string[]) => `${parts.filter((part) => part !== '').join('，')}。去立项`,
  states: { running: '等答复', answered: '等您公开', published: '已公开', withdrawn: '已撤回', declined: '没有立项' } satisfies Record<AssignmentGlance['state'], string>,
  explained: '已说明',
  overdue: (days: number) => days === 0 ? '已超时' : `超期 ${days} 个工作日`,
  left: (days: number) => days === 0 ? '今天到期' : `还有 ${days} 个工作日`,
  told: (count: number) => `告诉了 ${numberWord(count)} 人`,
  openOne: (parts: readonly string[]) => `${parts.filter((part) => part !== '').join('，')}。打开`,
  cases: '典型案例',
  published: (day: string) => `${day}公开`,
  /** On the desk of the unit that answers. */
  mine: '交给本单位的'
} as const

/** One proposal, to be taken up or not. */
export const proposalPageWords = {
  title: '立项',
  heading: (name: string) => name,
  gone: '这一条现在不用立项了',
  goneSay: '可能刚有人立了项，或者差评件数不够。',
  back: '回到改进项',
  tickets: (count: number) => `这样说的差评（${numberWord(count)} 件）`,
  openTicket: (parts: readonly string[]) => `${parts.filter((part) => part !== '').join('，')}。打开工单`,
  similar: '说法相近的，要不要一并算入',
  similarSay: '选的原因不同，写的话相近。只比对字面，请打开看过再选。',
  shared: (pieces: readonly string[]) => `都说到：${pieces.join('、')}`,
  include: (day: string) => `算入${day}的这件`,
  look: '看工单',
  declinedOn: (day: string) => `${day}没有立项`,
  form: '立为改进项',
  unit: '由哪个单位改进',
  day: '最晚哪天答复',
  daySay: '选一个工作日',
  words: '要求',
  wordsHint: '希望改成什么样',
  accept: '立项并交办',
  accepted: '已立项',
  decline: '这次不立项',
  declineWords: '不立项的理由',
  declineHint: '例如：系统升级后再看',
  declineSay: '写明理由。再有新的差评时，会重新列出来。',
  declineSend: '确定不立项',
  declinedDone: '已记下',
  wanting: '还没填全'
} as const

/** 请说明情况: asking a unit about a figure or a sign. */
export const askPageWords = {
  title: '请单位说明',
  action: '请单位说明情况',
  heading: '请单位说明情况',
  say: '只是问情况，不作为扣分或追责的依据。单位答复以后，会到您的消息里。',
  about: '关于',
  unit: '请哪个单位说明',
  day: '最晚哪天答复',
  words: '想了解什么',
  wordsHint: '看到了什么、想请单位说明什么',
  send: '发出',
  done: '已交给单位'
} as const

/** 典型案例: a closed 差评 told without persons. */
export const typicalCasePageWords = {
  title: '典型案例',
  action: '写成典型案例',
  heading: '写成典型案例',
  say: '给大家看的，不写群众的姓名、号码，也不写能认出是谁的细节。',
  happened: '怎么回事',
  happenedHint: '群众遇到了什么',
  done: '怎么办的',
  doneHint: '单位做了什么、改了什么',
  reply: '单位的答复',
  replyHint: '可以缩短',
  send: '公开',
  sent: '已公开',
  withdrawHeading: '撤回这个典型案例',
  withdrawSay: '撤回以后不再显示，经过留在台账里。',
  withdrawWords: '撤回理由',
  withdrawHint: '为什么撤回',
  withdraw: '撤回',
  withdrawn: '已撤回',
  notClosed: '工单办结以后才能写成典型案例。'
} as const
