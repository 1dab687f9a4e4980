import type { CitizenPurpose } from './citizenWords.ts'

/** How far it is, in at most five Chinese characters and nothing else: platforms take no more for a `phrase`. */
const states: Record<CitizenPurpose, string> = {
  invited: '待评价', accepted: '已签收', contactViewed: '核实中', handlerWrote: '有留言', wayDecided: '处理中', transferred: '已转办',
  extended: '已延期', replied: '已答复', followUpReminder: '待评判', appealAsked: '复核中', appealDecided: '复核完成', reopened: '重新交办',
  passedToSupervisor: '监督处理', supervised: '已督办', concluded: '已办结', improved: '已改进'
}

/** What messages on platforms say beside the sentences of the inbox: fields of templates, lines of a group's notice. */
export const templateWords = {
  nothing: '无',
  inProgress: '请在进度里查看',
  states,
  group: {
    head: '好差评工单',
    case: (projectNo: string) => `办件 ${projectNo}`,
    due: (day: string, step: string | undefined) => `最晚${day}${step ?? ''}`
  }
} as const
