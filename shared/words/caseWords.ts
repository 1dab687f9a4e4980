import type { CaseGlance } from '../schemas/caseGlance.ts'
import { levelWords } from './levelWords.ts'
import { dayWord } from './dayWords.ts'
import { markedDueWord } from './dueWord.ts'
import { windowWord } from './windowWord.ts'

const stageWords = { acceptance: '受理环节', review: '审批环节', delivery: '出件环节', overall: '整件事' } as const

/** What it is called; the parts of a themed matter by its name and their stage: 新生儿出生一件事 · 出件环节. */
export const titleWord = ({ item, theme, stage }: CaseGlance): string => stage === undefined ? item : `${theme ?? item} · ${stageWords[stage]}`

/** Where it was served: 市公安局 · 3 号窗口. */
export const placeWord = (theCase: CaseGlance): string =>
  [theCase.agency, theCase.window === undefined ? '网上办理' : windowWord(theCase.window)].join(' · ')

/** Who served: 经办：李敏; empty where no name may be shown. */
export const staffWord = (theCase: CaseGlance): string => theCase.staff === undefined ? '' : `经办：${theCase.staff}`

/** Which service and when: 11月20日办结. Batches name the number of cases. */
export const servedWord = (theCase: CaseGlance): string => [
  `${dayWord(theCase.servedOn)}${theCase.service}`,
  ...(theCase.covers > 1 ? [`共 ${theCase.covers} 件一起评`] : [])
].join(' · ')

/** How long it can still be rated. */
export const windowLeftWord = (theCase: CaseGlance): string => {
  if (theCase.closes === undefined) return '什么时候评都可以'
  const { workdaysLeft } = theCase
  if (workdaysLeft === undefined) return `最晚${dayWord(theCase.closes.on, theCase.servedOn)}可评`
  return workdaysLeft <= 0 ? '今天是最后一天' : `还可评 ${workdaysLeft} 个工作日`
}

/** What the citizen answered: 您评了“不满意”. */
export const ratedWord = (theCase: CaseGlance): string =>
  theCase.level === undefined ? '' : `您评了“${levelWords[theCase.level]}”`

/** When a 差评 will be answered. */
export const replyWord = (theCase: CaseGlance): string =>
  theCase.replyDue === undefined ? '' : `最晚${markedDueWord(theCase.replyDue, theCase.servedOn)}答复您`

/** What stands on a case that can no longer be rated. */
export const closedWords = { unrated: '没有评价，时间已过', defaulted: '未评价，不算满意' } as const
