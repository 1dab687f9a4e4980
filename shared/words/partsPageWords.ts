import { numberWord } from './rateWords.ts'

/** The parts of a place beside each other: what lies under it, its matters, its windows, its reasons. */
export const partsPageWords = {
  titles: { places: '下级地区和单位', items: '办理事项', windows: '窗口', reasons: '差评原因' },
  at: (place: string, period: string) => `${place} · ${period}`,
  none: '这段时间没有可以比的',
  /** In phrases, between which a heading may break. */
  heading: (indicator: string, lowest: readonly string[], placed: number): string[] => {
    const [only] = lowest
    if (only === undefined) return [`${indicator}：`, '样本都太少，不排名']
    if (lowest.length === placed) return [`${indicator}：`, placed === 1 ? '只有一个能比' : `${placed} 个分不出高下`]
    return [`${indicator}：`, lowest.length === 1 ? `最要看${only}` : `最要看前 ${lowest.length} 个`]
  },
  tied: (range: string) => range === '' ? '并列' : `并列 · ${range}`,
  axis: (low: string, high: string) => `横条左端是 ${low}，右端是 ${high}`,
  ordered: '从最要看的排起。区间重叠的算并列，谁先谁后不说明问题。',
  few: '这里的事项是差评最突出的几个；看全部，请进到单位。',
  choose: (indicator: string) => `现在比的是${indicator}，换一个`,
  indicator: '比哪一项',
  how: '怎么算的',
  formula: '算法',
  source: '依据',
  find: '查找',
  findHint: '输入名称里的几个字',
  found: (count: number) => count === 0 ? '没有找到，换几个字试试' : `找到 ${count} 个`,
  open: (parts: readonly string[]) => `${parts.filter((part) => part !== '').join('，')}。打开`,
  reasonsHeading: (first: string | undefined): string[] => first === undefined ? ['没有差评，也就没有原因'] : ['最多的原因是', `“${first}”`],
  reasonsSay: '一条差评可以选几个原因，所以加起来会多于差评数。',
  reasonCount: (count: number) => `${numberWord(count)} 次`,
  withReason: (reason: string) => `差评原因里有“${reason}”的事项`,
  alsoWith: (reason: string, count: number) => `${reason}：${numberWord(count)} 次`
} as const
