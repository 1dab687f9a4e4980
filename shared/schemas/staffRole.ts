import * as z from 'zod/mini'

/** 经办人, 单位负责人, 监督人员, 复核组成员, 管理员. */
export const staffRoles = ['handler', 'leader', 'supervisor', 'panel', 'administrator'] as const
export const StaffRole = z.enum(staffRoles)
export type StaffRole = z.infer<typeof StaffRole>
