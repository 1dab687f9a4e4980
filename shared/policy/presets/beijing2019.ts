import { LocalDate } from '../../calendar/localDate.ts'
import { houseDefaults, replyWith } from '../houseDefaults.ts'
import type { Policy } from '../policy.ts'
import { stated } from '../sourced.ts'

const report = 'beijing.gov.cn 政务名词“好差评制度”；北京市意见的报道（2019-12）'
const rectify = stated({ n: 7, unit: 'day' } as const, `${report}：7日内核实整改，不分繁简`)

/** 北京: checked and rectified within 7 days; the citizen rates the rectification on three levels. */
export const beijing2019: Policy = {
  ...houseDefaults,
  id: 'beijing-2019',
  version: 'beijing-2019@1',
  region: '北京市',
  validFrom: LocalDate.parse('2019-12-01'),
  title: '北京市政务服务“好差评”制度（2019-12，具体日期待核）',
  source: report,
  steps: { ...houseDefaults.steps, rectifySimple: rectify, rectifyComplex: rectify, reply: replyWith(rectify) },
  followUpScale: stated('three', `${report}：整改反馈分满意、基本满意、不满意`)
}
