import { LocalDate } from '../../calendar/localDate.ts'
import { houseDefaults } from '../houseDefaults.ts'
import type { Policy } from '../policy.ts'
import { stated } from '../sourced.ts'

const rule = '云政办发〔2020〕6号：5个工作日未评默认基本满意'

/** 云南: unrated after 5 workdays counts as defaulted, 基本满意. */
export const yunnan2020: Policy = {
  ...houseDefaults,
  id: 'yunnan-2020',
  version: 'yunnan-2020@1',
  region: '云南省',
  validFrom: LocalDate.parse('2020-01-01'),
  title: '云政办发〔2020〕6号（施行日期待核）',
  source: '云政办发〔2020〕6号',
  window: stated({ n: 5, unit: 'workday' }, rule),
  onExpire: stated('basicallySatisfied', rule)
}
