import type { Interval } from '../indicators/wilson.ts'
import { intervalEnds, numberWord } from './rateWords.ts'

/** Heads that a figure needs only in a table: beside its row's name it says enough. */
const plainHeads = ['数', '占比或日均', '说明', '评价', '比率', '件数', '单位', '和上一期比'] as const

/** The bulletin (通报) in the shape of the provinces' monthly tables, and as a page to print. */
export const bulletinWords = {
  title: '通报',
  entry: '月度通报', entrySub: '一张表看完，可以打印成 PDF',
  heading: (place: string, period: string): string[] => [`${place}${period}`, '政务服务“好差评”', '情况通报'],
  days: (days: string, counted: string, drawn: string) => `统计服务日期：${days} · ${counted} · 制表日期：${drawn}`,
  until: (when: string) => `数字计到 ${when}`,
  never: '还没有计过数',
  running: '这一期还没有过完，数字还会变。',
  nothing: '这一期没有办件，也就没有可以通报的。',
  print: '打印，或存成 PDF',
  printHelp: '要打印或存成 PDF，请用电脑打开网页版的这一页。',
  cell: (head: string, value: string) => (plainHeads as readonly string[]).includes(head) ? value : `${head} ${value}`,
  total: '合计',
  none: '—',
  between: (interval: Interval): string => intervalEnds(interval).map((end) => `${end.toFixed(1)}%`).join('–'),
  note: (number: number) => `［${number}］`,

  general: { title: '一、总的情况', head: ['项目', '数', '占比或日均', '95% 区间', '说明'] },
  events: '办件（服务次数）',
  ratings: '主动评价',
  perDay: (perDay: number) => `日均 ${numberWord(perDay)}`,
  answered: '占能评的（含还没到期的）',
  unrated: '过期未评',
  awaiting: '还在评价期内',
  defaulted: '系统默认评价',
  defaultedSay: '不算主动评价',
  excluded: '复核后不计入',
  excludedSay: '误评、恶意差评经申诉复核，在别的数里都不算；占比是占全部差评',
  average: '平均分',
  averageSay: (points: string) => `非常满意到非常不满意依次 ${points} 分`,

  channels: { title: '二、从哪里评的', head: ['渠道', '评价', '占比', '好评', '差评'] },
  levels: { title: '三、评成什么样', head: ['等级', '评价', '占比', '95% 区间'] },
  indicators: { title: '四、主要指标', head: ['指标', '分子 / 分母', '比率', '95% 区间', '和上一期比'] },
  places: { title: '五、各地、各单位的差评', head: ['地区或单位', '办件', '主动评价', '差评', '差评工单', '差评率', '95% 区间'] },
  windows: { title: '五、各窗口的差评', head: ['窗口', '办件', '主动评价', '差评', '差评工单', '差评率', '95% 区间'] },
  placesSay: '按差评工单多少排，多的不等于做得差：办得多的差评也多，要看差评率和区间。',
  reasons: { title: '六、差评的前三个原因', head: ['原因', '次数', '占差评'] },
  reasonsSay: '一条差评可以选几个原因，所以加起来会多于差评数。',
  items: { title: '七、差评最多的五个事项', head: ['事项', '单位', '差评', '主动评价', '差评率', '95% 区间'] },
  noBad: '没有差评',
  handling: { title: '八、差评怎么办的', head: ['环节', '件数', '占比', '说明'] },
  handlingSay: '还没到期、正在办的，不在答复和整改各行里。',
  tickets: '差评工单',
  replied: '按时答复', repliedLate: '逾期答复', replyOverdue: '逾期未答复',
  rectified: '按时整改', rectifiedLate: '逾期整改', rectifyOverdue: '逾期未整改',
  explained: '解释说明', explainedSay: '依规定不用整改',
  solved: '本人说解决了', partly: '本人说解决一部分', notSolved: '本人说没解决', noAnswer: '本人没有回答', noAnswerSay: '不算满意',
  late: '有环节逾期的工单',
  transferred: '转办过的工单',
  now: (when: string) => `此刻逾期（${when}）`,
  nowOpen: (open: number) => `在办共 ${numberWord(open)} 件，不分服务日期`,
  ofTickets: '占差评工单', ofDueReplies: '占已答复和到期的', ofDueRectified: '占已整改和到期的', ofJudged: '占本人回答了的',

  notes: '附注',
  noteLine: (number: number, { name, line, source }: { name: string; line: string; source: string }) => `［${number}］${name}：${line}。出处：${source}。`,
  generalNotes: (floor: number): string[] => [
    `分母不足 ${floor} 的比率不显示。区间按 95% 置信区间（Wilson 法）估算，两头向外取；区间有重叠的，差别可能只是碰巧。`,
    '没有评价、没有回答的，都不算满意。默认评价不算主动评价。',
    '办件按服务的日子归期；后来的评价、整改仍计入原来那一期，所以以前的通报可能和现在的数不同。'
  ],
  version: (version: string) => `指标版本 ${version}`,
  canary: '差评通道'
} as const
