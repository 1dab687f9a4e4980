import type { assignmentKinds } from '../schemas/message.ts'
import { markedDueWord } from './dueWord.ts'
import { quoted } from './toldWords.ts'
import type { WordsFor } from './toldWords.ts'

export type AssignmentPurpose = 'assigned' | 'assignmentAnswered' | 'assignmentSentBack' | 'assignmentWithdrawn' | 'improvementPublished' | 'assignmentDue'

type Kind = (typeof assignmentKinds)[number]
const kinds: Record<Kind, string> = { improvement: '改进项', explanation: '情况说明' }

/** What units and supervisors are told of an assignment. */
export const assignmentMessageWords: WordsFor<AssignmentPurpose> = {
  assigned: ({ kind, topic, words, due }, { on }) => kind === 'improvement'
    ? { title: '有一个改进项交给本单位', say: `“${topic}”反复被差评，已立为改进项，交本单位改进。最晚${markedDueWord(due, on)}答复改了什么。`, ...quoted('要求', words) }
    : { title: '监督人员请您说明情况', say: `请就“${topic}”说明情况，最晚${markedDueWord(due, on)}答复。`, ...quoted('想了解的', words) },
  assignmentAnswered: ({ kind, topic, unit, words }) => ({ title: `${kinds[kind]}有了答复`, say: `${unit}答复了“${topic}”。请看过再决定下一步。`, ...quoted('答复', words) }),
  assignmentSentBack: ({ kind, topic, words, due }, { on }) => ({
    title: `${kinds[kind]}退回，请补充`, say: `“${topic}”的答复退回了，请补充后最晚${markedDueWord(due, on)}再答复。`, ...quoted('退回理由', words)
  }),
  assignmentWithdrawn: ({ kind, topic, words }) => ({ title: `${kinds[kind]}已撤回`, say: `“${topic}”已撤回，本单位不用再办。经过仍留在台账里。`, ...quoted('撤回理由', words) }),
  improvementPublished: ({ topic, words }) => ({ title: '改进结果已经公开', say: `“${topic}”的改进已公开，提过意见的群众都会收到消息。`, ...quoted('公开的内容', words) }),
  assignmentDue: ({ kind, topic, unit, due, over }, { on }) => over
    ? { title: `${kinds[kind]}超期没有答复`, say: `“${topic}”最晚应在${markedDueWord(due, on)}答复，${unit}还没有答复。超期已记入台账。` }
    : { title: `${kinds[kind]}快到期了`, say: `“${topic}”最晚${markedDueWord(due, on)}答复，请按时办理。` }
}
