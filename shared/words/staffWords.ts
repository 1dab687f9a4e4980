import type { Told } from '../schemas/message.ts'
import { assignmentMessageWords } from './assignmentMessageWords.ts'
import type { CitizenPurpose } from './citizenWords.ts'
import { markedDueWord } from './dueWord.ts'
import { levelWords } from './levelWords.ts'
import { badRatingNotice } from './noticeWords.ts'
import { praiseWords } from './praiseWords.ts'
import { reminderWords } from './reminderWords.ts'
import { quoted } from './toldWords.ts'
import type { Matter, WordsFor } from './toldWords.ts'

export type StaffPurpose = Exclude<Told['purpose'], CitizenPurpose>

const grounds = { mistaken: '误评', malicious: '恶意评价' } as const
const verdicts = { satisfied: '解决了', partly: '部分解决', not: '没有解决' } as const
const unsents = { replied: '您的答复', followUpReminder: '请群众评判的提醒', appealAsked: '请群众说明情况的告知' } as const
const pressures = { reminded: '有人催着评价', toldWhat: '有人要求怎么评', pressed: '评价以后有人施压' } as const

/** Which case: 办件 YZ-1（不动产转移登记）. */
const caseWord = ({ projectNo, item }: Matter): string => `办件 ${projectNo}（${item}）`

/** What staff are told: the matter and the dates, not a word of who rated. */
export const staffWords: WordsFor<StaffPurpose> = {
  badRatingReceived: ({ level, dues }, { projectNo, item, on }) => {
    const { title, body } = badRatingNotice({ projectNo, item, level, openedOn: on, dues })
    return { title, say: body }
  },
  transferredIn: ({ hands }, matter) => ({
    title: '转来一件差评，请处理',
    say: `${caseWord(matter)}${matter.level ? `被评为“${levelWords[matter.level]}”，` : ''}转到本单位，是第 ${hands} 个经手单位。转办不重新计时，请先看还剩多少时间。`
  }),
  citizenAdded: (_, matter) => ({ title: '群众补充了说明', say: `${caseWord(matter)}的评价人补充了情况，请打开工单一并核实。` }),
  reminder: reminderWords,
  extensionAsked: ({ reason }, matter) => ({
    title: '有一份延期申请等您决定',
    say: `${matter.agency}的${caseWord(matter)}申请延长整改期限。请在工单里同意或不同意，结果会写进台账。`,
    ...quoted('申请理由', reason)
  }),
  extensionDecided: ({ approved, words, rectify }, matter) => ({
    title: approved ? '延期申请已批准' : '延期申请没有批准',
    say: `${caseWord(matter)}的整改${approved ? '延长到' : '期限不变，最晚'}${markedDueWord(rectify, matter.on)}。`,
    ...quoted('决定理由', words)
  }),
  appealToHear: ({ ground, due }, matter) => ({
    title: '有一份申诉等您复核',
    say: `${matter.agency}认为${caseWord(matter)}的评价是${grounds[ground]}，申请复核。请看过双方的说明再表态，最晚${markedDueWord(due, matter.on)}。`
  }),
  appealOutcome: ({ outcome }, matter) => outcome === 'kept'
    ? { title: '申诉没有通过', say: `${caseWord(matter)}的评价有效，请继续按期处理。` }
    : { title: '申诉通过，评价不计入', say: `${caseWord(matter)}的评价不计入统计，工单结束。评价和经过仍留在台账里。` },
  judged: ({ verdict }, matter) => ({ title: `群众说${verdicts[verdict]}`, say: `${caseWord(matter)}答复以后，群众评判“${verdicts[verdict]}”。详情请看工单。` }),
  reopenedHere: ({ round }, matter) => ({
    title: '工单重新交办，请处理',
    say: `群众说${caseWord(matter)}没有解决，工单重新交办，这是第 ${round} 轮。请打开工单看新的期限。`
  }),
  needsSupervisor: (_, matter) => ({
    title: '有一件差评等监督处理',
    say: `${matter.agency}的${caseWord(matter)}处理以后，群众仍说没有解决。请核查后督办或作办结说明。`
  }),
  ordered: ({ words, due, automatic }, matter) => ({
    title: automatic ? '超期未办，系统督办' : '收到督办，请办理',
    say: `${matter.agency}的${caseWord(matter)}${automatic ? '超期未办，系统已自动督办' : '被监督人员督办'}，最晚${markedDueWord(due, matter.on)}办好并答复督办。`,
    ...quoted('督办要求', words)
  }),
  callInstead: ({ unsent }, matter) => ({
    title: '消息没有送到，请打电话',
    say: `${caseWord(matter)}：${unsents[unsent]}没能送到群众手机上，请打电话告诉她。查看号码会记入台账并告知群众。`
  }),
  pressureReported: ({ kind }, matter) => ({
    title: '有群众反映评价受到干扰',
    say: `${matter.agency}的${caseWord(matter)}：评价人反映${pressures[kind]}。这一条不发给被反映的单位，请核实，并注意保护评价人。`
  }),
  ...assignmentMessageWords,
  praised: praiseWords
}
