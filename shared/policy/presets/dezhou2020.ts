import { LocalDate } from '../../calendar/localDate.ts'
import { houseDefaults } from '../houseDefaults.ts'
import type { Policy } from '../policy.ts'
import { stated } from '../sourced.ts'

const plan = '德州市“好差评”工作方案'
const rectify = stated({ n: 5, unit: 'workday' } as const, `${plan}：5个工作日内整改反馈`)

/** 德州: rectified and answered within 5 workdays; rating may be added within 5 workdays (山东). */
export const dezhou2020: Policy = {
  ...houseDefaults,
  id: 'dezhou-2020',
  version: 'dezhou-2020@1',
  region: '山东省德州市',
  validFrom: LocalDate.parse('2020-01-01'),
  title: '德州市政务服务“好差评”工作方案（2020年，具体日期待核）',
  source: plan,
  window: stated({ n: 5, unit: 'workday' }, '“山东省建立政务服务好差评制度”：现场未评的5个工作日内补充评价'),
  steps: { ...houseDefaults.steps, rectifySimple: rectify, reply: rectify }
}
