import { LocalDate } from '../../calendar/localDate.ts'
import { houseDefaults } from '../houseDefaults.ts'
import type { Policy } from '../policy.ts'
import { stated, unconfirmed } from '../sourced.ts'

const report = '新华社 2019-10-19“好差评扫码定”；浙江工人日报 2019-10-22'
const county = '泰顺县政务服务“好差评”工作方案（2020），县级做法，全省是否相同待核'

/** 浙江: contacted within 1 day, rectified and answered within 15 days, one follow-on rating. */
export const zhejiang2019: Policy = {
  ...houseDefaults,
  id: 'zhejiang-2019',
  version: 'zhejiang-2019@1',
  region: '浙江省',
  validFrom: LocalDate.parse('2019-10-19'),
  title: '浙江省政务服务“好差评”（2019年省方案）',
  source: report,
  invitations: [
    unconfirmed({ after: { n: 24, unit: 'hour' }, channel: 'sms' }, county),
    unconfirmed({ after: { n: 3, unit: 'day' }, channel: 'call' }, county)
  ],
  steps: {
    ...houseDefaults.steps,
    contact: stated({ n: 1, unit: 'day' }, `${report}：1日内回访`),
    rectifySimple: stated({ n: 15, unit: 'day' }, `${report}：15日内整改并反馈`),
    rectifyComplex: stated({ n: 15, unit: 'day' }, `${report}：15日内整改并反馈，不分繁简`),
    reply: stated({ n: 15, unit: 'day' }, `${report}：15日内整改并反馈`)
  },
  followOn: { ...houseDefaults.followOn, maxTimes: stated(1, `${report}：1次追评`) }
}
