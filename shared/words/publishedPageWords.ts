import { numberWord } from './rateWords.ts'

/** 公开的改进: what was improved because people said so, and typical cases, for everybody. */
export const publishedPageWords = {
  title: '改了什么',
  entry: '大家提的意见，改了什么',
  entrySay: '公开的改进和典型案例',
  heading: (count: number, more: boolean): string[] => count === 0 ? ['还没有', '公开的改进'] : ['大家提的意见，', `改了这${more ? '些' : ` ${numberWord(count)} 件`}`],
  noneSay: '同一件事反复被差评，单位改好、监督人员看过以后，会写在这里。',
  noPerson: '不写群众是谁，也不写经办人是谁。',
  kinds: { improvement: '改进', typicalCase: '典型案例' },
  because: (reason: string) => `差评里反复说：${reason}`,
  on: (agency: string, day: string) => `${agency} · ${day}公开`,
  happened: '怎么回事', done: '怎么办的', reply: '单位的答复'
} as const
