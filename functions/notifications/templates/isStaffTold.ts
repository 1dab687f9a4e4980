import type { Told } from '@haochaping/shared/schemas/message.ts'
import { isCitizenTold } from './isCitizenTold.ts'
import type { StaffTold } from './staffFacts.ts'

/** Whether a message is one that may leave the house for staff. */
export const isStaffTold = (told: Told): told is StaffTold => !isCitizenTold(told) && told.purpose !== 'pressureReported'
