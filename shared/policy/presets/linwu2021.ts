import { LocalDate } from '../../calendar/localDate.ts'
import { houseDefaults, replyWith } from '../houseDefaults.ts'
import type { Policy } from '../policy.ts'
import { stated } from '../sourced.ts'

const report = '临武新闻'
const simple = stated({ n: 7, unit: 'day' } as const, `${report}：简单事项7个自然日`)

/** 临武: 7 natural days for the simple, 15 for the complex. */
export const linwu2021: Policy = {
  ...houseDefaults,
  id: 'linwu-2021',
  version: 'linwu-2021@1',
  region: '湖南省临武县',
  validFrom: LocalDate.parse('2021-01-01'),
  title: '临武县政务服务“好差评”（2021年，具体日期待核）',
  source: report,
  steps: {
    ...houseDefaults.steps,
    rectifySimple: simple,
    rectifyComplex: stated({ n: 15, unit: 'day' }, `${report}：复杂事项15个自然日`),
    reply: replyWith(simple)
  }
}
