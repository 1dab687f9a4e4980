import * as z from 'zod/mini'
import { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { Absence } from '@haochaping/shared/schemas/absence.ts'
import { StaffRole } from '@haochaping/shared/schemas/staffRole.ts'
import { SealedField } from './sealed.ts'
import { StaffEntry } from './staffLedger.ts'

/** 邀请码, single-use: a keyed hash of the code, and until when it may be used. */
export const Invitation = z.strictObject({ hash: z.string(), expiresAt: Instant })
export type Invitation = z.infer<typeof Invitation>

/** 工作通讯: the messenger that an account she has bound belongs to, and her id there. */
export const Messenger = z.strictObject({ platform: z.enum(['wecom', 'dingtalk', 'zwding']), id: SealedField })
export type Messenger = z.infer<typeof Messenger>

const kept = {
  staffId: z.string(),
  /** Counts the writes; a write holds only while nobody else has written. */
  version: z.int(),
  /** 岗位: the role, the unit's agency code and its name. */
  role: StaffRole,
  unit: z.string(),
  unitName: z.string(),
  name: SealedField,
  /** Raised whenever role, unit or accounts change: a session with an older stamp is over. */
  stamp: z.int(),
  ledger: z.array(StaffEntry)
}

/** 工作人员: one staff account with everything that must be true together about it. Who has left keeps a past and nothing to sign in with. */
export const StaffMember = z.discriminatedUnion('state', [
  z.strictObject({
    ...kept, state: z.literal('active'),
    /** Keyed hashes of the platform accounts that sign her in. */
    accounts: z.array(z.string()),
    /** By which work messenger she is told, and her phone, for what nothing else has reached her with; opened for that alone. */
    messenger: z.optional(Messenger),
    phone: z.optional(SealedField),
    invitation: z.optional(Invitation),
    absence: z.optional(Absence)
  }),
  z.strictObject({ ...kept, state: z.literal('left') })
])
export type StaffMember = z.infer<typeof StaffMember>
export type ActiveStaff = Extract<StaffMember, { state: 'active' }>

/** Whether this account signs this member of staff in. */
export const isBound = (member: StaffMember | undefined, account: string): member is ActiveStaff =>
  member?.state === 'active' && member.accounts.includes(account)
