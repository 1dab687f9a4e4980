import { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { impossibleIdNumber } from './impossibleIdNumber.ts'
import { inventedMobile } from './inventedMobile.ts'

/** A demo citizen. `documentType` 111 身份证, 414 普通护照 (GA/T 517 as commonly quoted; 来源待核). */
export type DemoPerson = {
  id: string; name: string; role: 'citizen'; documentType: '111' | '414'; idNumber: string; mobile: string; about: string
}

/** Sequences 990 to 999 are the demo people's: odd for a man, even for a woman. */
const identity = (born: string, sequence: number) => ({
  role: 'citizen', documentType: '111', idNumber: impossibleIdNumber(LocalDate.parse(born), sequence), mobile: inventedMobile(sequence)
} as const)

export const demoPeople = [
  { id: 'chen-xiulan', name: '陈秀兰', ...identity('1958-03-12', 990), about: '陈秀兰，退休工人，刚换了身份证，还有 2 件等她评价' },
  { id: 'zhang-weiming', name: '张伟明', ...identity('1991-07-25', 991), about: '张伟明，刚买了房，过户时白跑一趟给了差评，承办单位承诺限期整改；还有 2 件等他评价' },
  { id: 'lin-xiaohong', name: '林晓虹', ...identity('1988-11-02', 992), about: '林晓虹，开了家小面馆，办执照给了好评，还有 2 件等她评价' },
  { id: 'wang-zhiqiang', name: '王志强', ...identity('1979-05-18', 993), about: '王志强，车队队长，12 辆货车一次年审（批量），一次评价算 12 件；预约排队的差评已经办结' },
  { id: 'zhou-yuting', name: '周雨婷', ...identity('1996-09-08', 994), about: '周雨婷，新手妈妈，“新生儿出生一件事”还有 3 个阶段等她评；住院报销的差评已经答复，等她评判' },
  { id: 'isabella-rossi', name: 'ISABELLA ROSSI', role: 'citizen', documentType: '414', idNumber: 'DEMO00006', mobile: inventedMobile(996), about: 'Isabella Rossi，外籍教师，持护照办事，还有 2 件等她评价' },
  { id: 'ma-guoqiang', name: '马国强', ...identity('1969-01-30', 995), about: '马国强，残疾人，换证跑了三趟给了最低一档，承办单位超期还没签收；还有 2 件等他评价' },
  { id: 'liu-siyuan', name: '刘思远', ...identity('2003-12-16', 997), about: '刘思远，应届毕业生，有评过的、过了时限没评的，还有 2 件等他评价' }
] as const satisfies readonly DemoPerson[]

export type DemoPersonId = (typeof demoPeople)[number]['id']
