import { LocalDate } from '../../calendar/localDate.ts'
import { houseDefaults } from '../houseDefaults.ts'
import type { Policy } from '../policy.ts'
import { stated, unconfirmed } from '../sourced.ts'

const answers = '广西大数据发展局 好差评问答'
const expiry = `${answers}：受理或办结后7个自然日未评默认非常满意`

/** 广西: unrated after 7 natural days counts as defaulted, 非常满意; stages rated one by one. */
export const guangxi2019: Policy = {
  ...houseDefaults,
  id: 'guangxi-2019',
  version: 'guangxi-2019@1',
  region: '广西壮族自治区',
  validFrom: LocalDate.parse('2019-01-01'),
  title: '广西政务服务“好差评”问答（2019年，具体日期待核）',
  source: answers,
  window: stated({ n: 7, unit: 'day' }, expiry),
  windowFrom: unconfirmed('service', `${answers}：受理、办结各为一次服务，各自起算（本产品的读法）`),
  onExpire: stated('verySatisfied', expiry),
  ratingsPer: {
    ...houseDefaults.ratingsPer,
    immediate: stated(1, `${answers}：即办件评1次`),
    promised: stated('perNode', `${answers}：承诺件不少于2次`),
    themed: stated('stagesAndOverall', `${answers}：套餐式各环节评价加综合分`)
  },
  averageScore: stated(
    { verySatisfied: 10, satisfied: 8, basicallySatisfied: 6, dissatisfied: 3, veryDissatisfied: 0 },
    `${answers}；creditwuzhou.gov.cn 2020-09-11：10/8/6/3/0`
  )
}
