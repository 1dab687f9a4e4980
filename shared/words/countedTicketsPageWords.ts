import { numberWord } from './rateWords.ts'

/** The 差评 behind a figure (差评工单): matters, never persons. */
export const countedTicketsPageWords = {
  title: '差评工单',
  heading: (count: number, more: boolean) => count === 0 ? '没有符合的差评' : `${more ? '最近' : ''} ${numberWord(count)} 件差评`.trim(),
  about: (parts: readonly string[]) => parts.filter((part) => part !== '').join(' · '),
  noPerson: '这里只有事情，没有群众和经办人的姓名。',
  none: '可能这段时间没有，也可能都已经复核为不计入。换一段时间看看。',
  inRegion: '工单要进到单位里看。',
  toPlaces: '选一个单位',
  more: '只留了最近的一部分，更早的没有列出来。',
  late: '有一步超期',
  noReason: '没有选原因',
  open: (parts: readonly string[]) => `${parts.filter((part) => part !== '').join('，')}。打开工单`
} as const
