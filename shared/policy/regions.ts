import { LocalDate } from '../calendar/localDate.ts'
import type { RegionCode } from '../calendar/regionCode.ts'

/** From this day on, new cases of the region start under this version. */
export type RegionPolicy = { policyVersion: string; validFrom: LocalDate }

const from = (day: string, policyVersion: string): RegionPolicy => ({ policyVersion, validFrom: LocalDate.parse(day) })

/**
 * 行政区划代码 (GB/T 2260) → the policies in force there, one after the other; a place without its own follows the
 * area around it. The real regions are a start for their operator, who confirms the rule in force before going live;
 * 990100 is the fictional 云州市.
 */
export const regions: Readonly<Record<RegionCode, readonly RegionPolicy[]>> = {
  '110000': [from('2019-12-01', 'beijing-2019@1')],
  '330000': [from('2019-10-19', 'zhejiang-2019@1')],
  '350000': [from('2019-11-05', 'fujian-2019@1')],
  '360700': [from('2020-12-18', 'ganzhou-2020@1')],
  '371400': [from('2020-01-01', 'dezhou-2020@1')],
  '431025': [from('2021-01-01', 'linwu-2021@1')],
  '440000': [from('2019-08-19', 'guangdong-2019@1')],
  '450000': [from('2019-01-01', 'guangxi-2019@1')],
  '530000': [from('2020-01-01', 'yunnan-2020@1')],
  '990100': [from('2025-01-01', 'yunzhou-2025@1')]
}
