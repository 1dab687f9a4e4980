import { LocalDate } from '../../calendar/localDate.ts'
import { houseDefaults, replyWith } from '../houseDefaults.ts'
import type { Policy } from '../policy.ts'
import { stated } from '../sourced.ts'

const report = 'spprec.com 2020-05-19；spprec.com 2020-06-01'
const rectify = stated({ n: 15, unit: 'workday' } as const, `${report}：15个工作日内整改到位，不分繁简`)

/** 四川某市: rectified within 15 workdays. */
export const sichuanCity2020: Policy = {
  ...houseDefaults,
  id: 'sichuan-city-2020',
  version: 'sichuan-city-2020@1',
  region: '四川省某市',
  validFrom: LocalDate.parse('2020-05-19'),
  title: '四川省某市政务服务“好差评”（2020年）',
  source: report,
  steps: { ...houseDefaults.steps, rectifySimple: rectify, rectifyComplex: rectify, reply: replyWith(rectify) }
}
