import type { LocalDate } from '../calendar/localDate.ts'
import { countOf } from '../indicators/counts.ts'
import type { Counts } from '../indicators/counts.ts'
import { firstScreen } from '../indicators/indicator.ts'
import type { IndicatorName } from '../indicators/indicator.ts'
import { indicatorSet } from '../indicators/indicatorSets.ts'
import { rateOf } from '../indicators/rate.ts'
import { fullDayWord, fullInstantWord } from './dayWords.ts'
import { figureFieldWords } from './figureFieldWords.ts'
import { indicatorWords } from './indicatorWords.ts'

/** Exporting (导出) the record of an installation. */
export const exportWords = {
  usage: '用法：npm run export -- --out 文件.jsonl [--with-words]',
  exists: (file: string) => `${file} 已经存在，没有改动。请换一个文件名。`,
  interrupted: '已停止，没有留下不完整的文件。',
  failed: (kind: string) => `导出没有完成（${kind}），没有留下不完整的文件。请检查目录、权限、磁盘空间和数据库，再试一次。`,
  written: (file: string, { events, days, periods, seals }: { events: number; days: number; periods: number; seals: number }) => `已写入 ${file}：${events} 次服务，${days} 个部门日和 ${periods} 个周、月、季、年的统计，${seals} 天的封存。只有您能读这个文件。`,
  without: '没有姓名、号码、联系方式和办理人员，也没有任何人写的话；写过的话只留散列。台账里的操作人是不可逆的代号。',
  withWords: '文件里有群众和工作人员写的原话，可能提到个人，请妥善保管。',
  unreadable: (records: number) => `有 ${records} 条记录读不出来，已在文件里标出。`
} as const

const faults = {
  notAnExport: '第一行不是导出文件的开头',
  notReadable: '这一行不是完整的一条记录',
  outOfPlace: '这一行不该在这里',
  unreadable: '导出时这条记录就读不出来',
  ledgerEmpty: '台账没有从“收到办件”开始',
  ledgerBroken: '台账在这里断开：内容被改过，或者前后少了、换了条目',
  ratingNotInLedger: '有评价没有台账，或有台账没有评价',
  ratingDiffers: '评价与台账不一致',
  contentDiffers: '评价的内容与台账里的散列不一致',
  receiptDiffers: '回执与评价、台账不一致',
  receiptForged: '回执的签名无效',
  saidNotInLedger: '有一段话在台账里没有散列',
  saidDiffers: '有一段话与它的散列不一致',
  ticketDiffers: '工单与台账不一致',
  tallyDiffers: '计入统计的等级或状态与台账不一致',
  dayMissing: '这个部门日没有存好的统计',
  dayDiffers: '存好的统计与重新折算的不一致',
  dayTwice: '这个部门日出现了两次',
  periodMissing: '这个单位或区划的这段时间没有存好的统计',
  periodDiffers: '存好的周、月、季、年统计与重新折算的不一致',
  periodTwice: '这个单位或区划的这段时间不该有统计，或出现了两次',
  pageDiffers: '公开的数字取得以后这个月没有任何变动，却与按台账重新折算的不一致',
  sealForged: '这一天的封存签名无效，或不是这个区划的',
  sealMissing: '这一天之前缺了封存',
  sealBroken: '这一天的封存与前一天的接不上',
  sealDiffers: '这一天的封存与按台账重新计算的不一致：封存之后有台账被改、被删或补写',
  sealNotPublished: '这一天的封存与当时公布的不同',
  endMissing: '没有结尾，文件不完整',
  countsDiffer: '条数与结尾写的不一致',
  digestDiffers: '文件的散列与结尾写的不一致：有内容被改过',
  endForged: '结尾的签名无效'
} as const

type Different = { what: string; place?: string; said?: string | number; is?: string | number }

const shownWords: Readonly<Record<string, string>> = { few: '1 到 4（不显示）', allButFew: '只差 1 到 4（不显示）', kept: '一起不显示' }
const shownWord = (value: string | number | undefined): string => (value === undefined ? '没有' : shownWords[value] ?? String(value))

/** What a public page is wrong about. */
const namedWord = ({ what, place }: Different): string => {
  if (what === 'reason') return `差评原因 ${place ?? ''}`
  return `${place === undefined ? '全区划' : `${place} `}的${what === 'name' ? '名称' : figureFieldWords[`PublicRow.${what}`] ?? what}`
}

type Page = { page: { period: string; toldAt: string; place: { code: string }; places: readonly unknown[] }; moved: number } & ({ how: 'same' | 'moved' | 'newer' | 'elsewhere' } | { how: 'differs'; different: Different })

/** What came of a saved public page. */
const pageLine = ({ page: { period, toldAt, place, places }, moved, ...found }: Page): string => {
  const named = `${period} 公开的数字（${fullInstantWord(toldAt)}取得）`
  switch (found.how) {
    case 'same': return `✓ ${named}与按台账重新折算的一致：全区划和 ${places.length} 个单位，每个数都对得上。`
    case 'moved': return `？${named}与重新折算的不一样，但取得以后（算上之前两分钟）这个月有 ${moved} 次服务有变动，说明不了什么。请重新取一份，再要一份导出文件来比。`
    case 'newer': return `？${named}比导出文件晚，中间可能有变动，说明不了什么。请要一份更晚的导出文件来比。`
    case 'elsewhere': return `？${named}是区划 ${place.code} 的，和导出文件不是一个区划，没有比对。`
    case 'differs': return `✗ ${named}，${namedWord(found.different)}：公布的是 ${shownWord(found.different.said)}，重新折算是 ${shownWord(found.different.is)}。`
  }
}

type At = { line: number; why: keyof typeof faults; position?: number; eventId?: string; agencyCode?: string; day?: LocalDate; place?: string; period?: string; events?: { sealed: number; found: number } }

/** Where and what the first fault of an export is. */
const faultLine = ({ line, why, position, eventId, agencyCode, day, place, period, events }: At): string => [
  `第 ${line} 行`, ...(eventId === undefined ? [] : [`服务 ${eventId}`]), ...(position === undefined ? [] : [`台账第 ${position} 条`]),
  ...(day === undefined ? [] : [agencyCode === undefined ? fullDayWord(day) : `部门 ${agencyCode} ${fullDayWord(day)}`]), ...(place === undefined ? [] : [`${place} ${period}`])
].join('，') + `：${faults[why]}${events ? `（封存 ${events.sealed} 次服务，导出 ${events.found} 次）` : ''}。`

/** A rate as it was counted. */
const rateWord = (name: IndicatorName, counts: Counts): string => {
  const { hits, outOf } = rateOf(counts, indicatorSet.indicators[name])
  return `${indicatorWords[name].name} ${hits}/${outOf}`
}

/** Checking (核对) an export. */
export const verifyExportWords = {
  head: ({ region, at, words }: { region: string; at: string; words: boolean }) => `导出文件：区划 ${region}，${fullInstantWord(at)}（北京时间），${words ? '含原话' : '不含原话'}。`,
  looked: (counts: { events: number; entries: number; ratings: number; receipts: number; days: number; periods: number; unsettled: number; periodsUnsettled: number }) => [
    `看过 ${counts.events} 次服务、${counts.entries} 条台账、${counts.ratings} 个评价、${counts.days} 个部门日和 ${counts.periods} 个周、月、季、年的统计。`,
    `回执签名验过 ${counts.receipts} 个${counts.receipts < counts.ratings ? `，${counts.ratings - counts.receipts} 个手头没有公钥` : ''}。`,
    ...(counts.unsettled + counts.periodsUnsettled > 0 ? [`${counts.unsettled} 个部门日、${counts.periodsUnsettled} 个周、月、季、年的统计导出时正在变动，没有比对。`] : [])
  ],
  month: ({ period, counts }: { period: string; counts: Counts }) => [
    `${period} 全区划重新折算（算法 ${indicatorSet.version}）：服务 ${countOf(counts, 'events')} 次；${(['goodShare', ...firstScreen] as const).map((name) => rateWord(name, counts)).join('，')}。`
  ],
  seals: ({ seals, sealsSigned, sealsCompared, sealsDue, newest }: { seals: number; sealsSigned: number; sealsCompared: number; sealsDue: number; newest?: { day: LocalDate; events: number; root: string } }) => (newest ? [
    `每日封存 ${seals} 天，每一天的根都按台账重新计算，签名验过 ${sealsSigned} 个${sealsCompared > 0 ? `，与公布的比对过 ${sealsCompared} 个` : ''}。`,
    `最新的封存：${fullDayWord(newest.day)}，${newest.events} 次服务有变动，根 ${newest.root}。可与当时公布的比对。`,
    ...(sealsDue > 0 ? [`？此后还有 ${sealsDue} 天本该封存而没有，请向导出的单位查问。`] : [])
  ] : ['没有每日封存可比对。']),
  page: pageLine,
  held: '✓ 台账首尾相连，评价、回执、工单与台账一致，统计重新折算无误。',
  sealed: '✓ 结尾签名有效：确实由这套公钥的主人导出，一个字节也没有改过。',
  unsealed: '？手头没有签这个文件的公钥，签名没有验；请取得公钥，用 --keys 指定再验。',
  broken: (first: At, total: number) => [`✗ ${faultLine(first)}`, `一共 ${total} 处不对，上面是第一处。`]
} as const
