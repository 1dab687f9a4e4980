import { LocalDate } from '../../calendar/localDate.ts'
import { houseDefaults } from '../houseDefaults.ts'
import type { Policy } from '../policy.ts'
import { stated } from '../sourced.ts'

const report = '赣南日报 2020-12-18：接受服务后5个工作日内评价'

/** 赣州: rated within 5 workdays after the service. */
export const ganzhou2020: Policy = {
  ...houseDefaults,
  id: 'ganzhou-2020',
  version: 'ganzhou-2020@1',
  region: '江西省赣州市',
  validFrom: LocalDate.parse('2020-12-18'),
  title: '赣州市政务服务“好差评”（2020年）',
  source: report,
  window: stated({ n: 5, unit: 'workday' }, report),
  windowFrom: stated('service', report)
}
