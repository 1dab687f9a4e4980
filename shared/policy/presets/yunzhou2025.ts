import { LocalDate } from '../../calendar/localDate.ts'
import type { Policy } from '../policy.ts'
import { zhejiang2019 } from './zhejiang2019.ts'

/** 云州市, the fictional city of the demonstration, follows the rules of Zhejiang, with the rating window of Shandong and Ganzhou. */
export const yunzhou2025: Policy = {
  ...zhejiang2019,
  id: 'yunzhou-2025',
  version: 'yunzhou-2025@1',
  region: '云州市（虚构）',
  validFrom: LocalDate.parse('2025-01-01'),
  title: '云州市政务服务“好差评”演示规则（依浙江省2019年方案）',
  window: { value: { n: 5, unit: 'workday' }, source: '虚构城市的演示规则，仿山东与赣州，来源待核', verified: false }
}
