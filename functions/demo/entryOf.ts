import type { HallEntry } from '@haochaping/shared/schemas/receiveCases.ts'
import { demoAreaCode, deptCodeOf } from './agencies.ts'
import type { Applicant } from './applicant.ts'
import { agencyName, taskCodeOf } from './cityHall.ts'
import type { DemoService } from './demoCase.ts'
import type { Item } from './items.ts'
import { hallTime } from './shanghaiTime.ts'
import type { ShanghaiTime } from './shanghaiTime.ts'

/** A service as it was given: when, where, by whom; `accepted` is when the case was taken in. */
export type Served = {
  item: Item; projectNo: string; service: Omit<DemoService, 'lag'>; accepted: ShanghaiTime; at: ShanghaiTime
  /** The window's number; none for online service. */
  window?: string
  /** None where a machine answered. */
  clerk?: string
  /** How many cases were handled in one go (批量). */
  batch?: number
  isLast: boolean
}

/** 批量: the case numbers one service covers, each its own. */
const coveredBy = (projectNo: string, batch: number): string[] =>
  Array.from({ length: batch }, (_, at) => `${projectNo}-${String(at + 1).padStart(3, '0')}`)

const extras = ({ item, service, projectNo, batch, window }: Served): Partial<HallEntry> => ({
  ...(window === undefined ? {} : { windowNo: window }),
  ...(batch === undefined ? {} : { batchProjectNos: coveredBy(projectNo, batch) }),
  ...(service.stage && item.theme ? { themeName: item.theme, themeStage: service.stage } : {}),
  ...(item.acrossProvinces ? { crossProvince: '1' as const } : {}),
  ...(item.where === 'either' && window !== undefined ? { fused: '1' as const } : {})
})

/** 即办件; a stage of a themed matter never is, for the matter runs over days. */
const isAtOnce = ({ item, service }: Served): boolean => item.days === 0 && !service.stage

/** The line a hall system would send for this service. */
export const entryOf = (served: Served, who: Applicant): HallEntry => ({
  areaCode: demoAreaCode,
  deptCode: deptCodeOf(served.item.agency),
  proDepart: agencyName(served.item.agency),
  taskCode: taskCodeOf(served.item),
  taskName: served.item.name,
  projectNo: served.projectNo,
  projectType: isAtOnce(served) ? '1' : '2',
  proChannel: served.window === undefined ? '1' : '2',
  serviceName: served.service.name,
  serviceNumber: served.service.number,
  serviceTime: hallTime(served.at),
  acceptDate: hallTime(served.accepted),
  ...(served.isLast ? { resultDate: hallTime(served.at) } : {}),
  ...(served.clerk === undefined ? {} : { proManager: served.clerk }),
  ...who,
  ...extras(served)
})
