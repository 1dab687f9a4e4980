import { LocalDate } from '../../calendar/localDate.ts'
import { houseDefaults, replyWith } from '../houseDefaults.ts'
import type { Policy } from '../policy.ts'
import { stated } from '../sourced.ts'

const report = '福州新闻网 2019-11-05'
const rectify = stated({ n: 10, unit: 'workday' } as const, `${report}：核查确定为差评的10个工作日整改`)

/** 福建 (trial): rectified within 10 workdays. */
export const fujian2019: Policy = {
  ...houseDefaults,
  id: 'fujian-2019',
  version: 'fujian-2019@1',
  region: '福建省',
  validFrom: LocalDate.parse('2019-11-05'),
  title: '福建省政务服务“好差评”（2019年试行）',
  source: report,
  steps: { ...houseDefaults.steps, rectifySimple: rectify, reply: replyWith(rectify) }
}
