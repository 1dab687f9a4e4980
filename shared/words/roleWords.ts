import type { StaffRole } from '../schemas/staffRole.ts'

/** 岗位 as it is shown. */
export const roleWords: Record<StaffRole, string> = {
  handler: '经办人',
  leader: '单位负责人',
  supervisor: '监督人员',
  panel: '复核组成员',
  administrator: '管理员'
}
