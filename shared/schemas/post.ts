import * as z from 'zod/mini'
import { StaffRole } from './staffRole.ts'

/** 岗位: a role in a unit, by the unit's agency code as the halls report it. */
export const postFields = {
  role: StaffRole,
  unit: z.string().check(z.minLength(1), z.maxLength(18)),
  unitName: z.string().check(z.trim(), z.minLength(1), z.maxLength(100))
}
