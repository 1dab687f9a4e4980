import { LocalDate } from '../../calendar/localDate.ts'
import { houseDefaults } from '../houseDefaults.ts'
import type { Policy } from '../policy.ts'
import { stated } from '../sourced.ts'

const trial = 'gd.gov.cn 2019-08-19 南方日报（试行）：7个自然日未评默认基本满意'

/** 广东 (2019 trial): unrated after 7 natural days counts as defaulted, 基本满意. */
export const guangdong2019: Policy = {
  ...houseDefaults,
  id: 'guangdong-2019',
  version: 'guangdong-2019@1',
  region: '广东省',
  validFrom: LocalDate.parse('2019-08-19'),
  title: '广东省政务服务“好差评”（2019年试行）',
  source: 'gd.gov.cn 2019-08-19 南方日报',
  window: stated({ n: 7, unit: 'day' }, trial),
  onExpire: stated('basicallySatisfied', trial)
}
