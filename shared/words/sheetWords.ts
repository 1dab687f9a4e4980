import type { IndicatorName } from '../indicators/indicator.ts'
import { floor } from '../indicators/tooFew.ts'
import { indicatorWords, unverifiedWord } from './indicatorWords.ts'

/** What a row is about. */
export const rowWords = { region: '区划', agency: '部门', item: '事项' } as const

/** The columns before the counts, by their codes. */
export const factWords = {
  row: '行类', period: '统计周期', from: '第一天', to: '最后一天',
  place: '区划或部门代码', name: '区划或部门', above: '上一级代码',
  item: '事项代码', itemName: '事项',
  at: '计到（北京时间）', indicators: '指标版本'
} as const

/** The columns of one indicator, by the end of their codes. */
export const ratePartWords = { hits: '分子', outOf: '分母', percent: '', low: '区间下限', high: '区间上限' } as const

/** The heading of a column: its name, and in brackets the code that never changes. */
export const headingWord = (name: string, code: string): string => `${name}（${code}）`

/** The name of one column of an indicator; the mark stands with the percentage. */
export const rateHeading = (name: IndicatorName, part: keyof typeof ratePartWords, verified: boolean): string =>
  [`${indicatorWords[name].name}${ratePartWords[part]}`, ...(part === 'percent' && !verified ? [unverifiedWord] : [])].join('，')

/** The sheet that says what the columns are. */
export const legendWords = {
  figures: '统计', legend: '说明',
  heading: ['列', '代码', '说明', '出处'],
  lines: [
    '列的先后和括号里的代码不变；以后只在最后加列。没有的数是 0，空格是不提供。',
    '一行是一个区划、一个部门，或一个部门的一个事项；区划的数已含下面各部门，部门的数已含各事项，不要再相加。',
    `分母不足 ${floor.value} 的比率不显示。区间是 95% 置信区间（Wilson 法），两头向外取到千分之一。`,
    '“被要求打分”只给其他单位的监督人员、管理员；涉及自己单位的行不提供。'
  ],
  fact: {
    row: '区划、部门或事项', period: '2026-W48 是周，2026-11 是月，2026-Q4 是季，2026 是年；按服务的日子',
    from: '北京时间，含当天', to: '北京时间，含当天', place: '区划 6 位，部门 18 位', name: '最近报送的名称', above: '最上一级没有',
    item: '事项行才有', itemName: '最近报送的名称', at: '这一行最近一次重算的时刻', indicators: '按哪一版指标计算；已发布的版本不会改动'
  } satisfies Record<keyof typeof factWords, string>
} as const

/** The name of a file: 好差评统计_云州市_2026-11.csv; with its number where there are several. */
export const exportFileName = ({ place, period, format }: { place: string; period: string; format: string }, file: number, files: number): string =>
  `好差评统计_${place.replace(/[\\/:*?"<>|\s]/g, '')}_${period}${files > 1 ? `_${file}` : ''}.${format}`
