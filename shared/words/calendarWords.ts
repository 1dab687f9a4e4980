import type { Addition, OverlayAddition, WithdrawalAddition } from '../calendar/calendarWith.ts'
import type { DayProblem } from '../calendar/daySets.ts'
import type { Overlay, OverlayProblem } from '../calendar/overlay.ts'
import type { Withdrawal, WithdrawalProblem } from '../calendar/withdrawal.ts'
import type { YearFile, YearFileProblem } from '../calendar/yearFile.ts'

/** What the calendar's keeper reads; each sentence says what is wrong and what helps. */
export type CalendarProblem = YearFileProblem | OverlayProblem | WithdrawalProblem

const dayProblemWords: Record<DayProblem['problem'], string> = {
  repeatedDay: '写了两次，请删去一处。',
  offAndWork: '既写成放假又写成上班，请对照通知改正。',
  makeUpNotOnWeekend: '写成调休上班，但它不是周六或周日，请对照通知改正。'
}

/** One sentence per problem of a year file or overlay. */
export const calendarProblemWords = (found: CalendarProblem): string => {
  switch (found.problem) {
    case 'notAYearFile': return `年度日历的“${found.field || '整个文件'}”缺少、多余或写法不对，请对照格式说明改正。`
    case 'notAnOverlay': return `地方安排的“${found.field || '整个文件'}”缺少、多余或写法不对，请对照格式说明改正。`
    case 'notAWithdrawal': return `撤销的“${found.field || '整个文件'}”缺少、多余或写法不对，请对照格式说明改正。`
    case 'outsideYear': return `${found.day} 不在 ${found.year} 年内；通知里涉及别的年份的日子，请另写成一份地方安排（区划 000000）导入。`
    case 'tooFewDaysOff': return `只有 ${found.found} 个放假日，少于法定的 ${found.least} 天，请检查是否漏写。`
    case 'noDays': return '这份地方安排没有写任何日子，请补上 off 或 work。'
    case 'closesNothing': return '这份安排是放假或停办，却没有写放假的日子（off），请补上，或把 kind 改为 makeUp。'
    case 'closesInMakeUp': return '这份安排是调休上班（makeUp），却写了放假的日子（off），请删去，或另写一份。'
    default: return `${found.day} ${dayProblemWords[found.problem]}`
  }
}

const yearAdditions: Record<Addition, string> = {
  added: '已导入，之前按暂定日历算出的期限会重新计算。',
  same: '早已导入，内容相同，没有改动。',
  differs: '早已有一份内容不同的，没有改动。国家或地方后来的变动，请写成一份地方安排导入。'
}
const overlayAdditions: Record<OverlayAddition, string> = {
  added: '已导入，还没办完的工单会重新计算期限并记入台账。',
  withdrawn: '早已撤销，没有改动；要再次安排，请换一个编号导入。',
  same: '早已导入，内容相同，没有改动。',
  differs: '编号已被另一份内容不同的安排占用，没有改动，请换一个编号。'
}

export const yearAdditionWords = (file: YearFile, addition: Addition): string =>
  `${file.year} 年工作日历${yearAdditions[addition]}`

export const overlayAdditionWords = (overlay: Overlay, addition: OverlayAddition): string =>
  `${overlay.region} 的安排 ${overlay.id} ${overlayAdditions[addition]}`

const withdrawalAdditions: Record<WithdrawalAddition, string> = {
  added: '已撤销，原件仍留存，还没办完的工单会重新计算期限并记入台账。',
  same: '早已撤销，内容相同，没有改动。',
  differs: '早已凭另一份文件撤销，没有改动。',
  unknownOverlay: '没有导入过，没有改动，请用 list 查看编号。'
}

export const withdrawalAdditionWords = ({ withdraws }: Withdrawal, addition: WithdrawalAddition): string =>
  `安排 ${withdraws} ${withdrawalAdditions[addition]}`

const overlayKindWords: Record<Overlay['kind'], string> = {
  regionalHoliday: '地方节假日',
  emergencyClosure: '应急停办',
  makeUp: '调休上班'
}

export const yearLine = (file: YearFile): string =>
  `${file.year}  放假 ${file.off.length} 天，调休上班 ${file.work.length} 天，${file.verified ? '已核' : '待核'}  ${file.notice}`

/** withdrawn: what took the overlay back, if anything did. */
export const overlayLine = (overlay: Overlay, withdrawn?: Withdrawal): string =>
  `${overlay.region}  ${overlayKindWords[overlay.kind]} ${overlay.id}：放假 ${overlay.off.length} 天，上班 ${overlay.work.length} 天  ${overlay.decree}${withdrawn ? `  已撤销：${withdrawn.decree}` : ''}`

export const calendarCommandWords = {
  usage: '用法：npm run calendar -- import 文件.json [--region 六位区划代码]　或　npm run calendar -- withdraw 撤销.json　或　npm run calendar -- list',
  unreadable: (file: string): string => `读不到文件 ${file}，请检查路径和权限。`,
  notJson: (file: string): string => `文件 ${file} 里不是一个 JSON 对象，请检查格式。`,
  badRegion: (region: string): string => `“${region}”不是六位行政区划代码，例如 530000。`,
  regionOfYear: '年度日历全国通用，不能带 --region；地方的日子请写成地方安排。',
  regionDiffers: (written: string, asked: string): string =>
    `文件里的区划是 ${written}，命令里的是 ${asked}，请改成一致后再导入。`,
  none: '还没有任何年度日历。'
}
