import { randomUUID } from 'node:crypto'
import type { HallEntry } from '@haochaping/shared/schemas/receiveCases.ts'

/** A service event as a hall reports it, by the official field names. The number is of nobody: area 990100 does not exist. */
export const aHallEntry = (changed: Partial<HallEntry> = {}): HallEntry => ({
  areaCode: '990100000000', deptCode: 'AGENCY-LAND', proDepart: '市自然资源局', taskCode: '11990100TEST0000000000000000001',
  taskName: '不动产转移登记', projectNo: `YZ-${randomUUID()}`, projectType: '2', proChannel: '2',
  serviceName: '办结', serviceNumber: 1, serviceTime: '2026-11-20 14:30:00', proManager: '李敏', windowNo: '7',
  userName: '陈秀兰', userPageType: '111', certKey: '990100195802110028', mobile: '10000000001', ...changed
})
