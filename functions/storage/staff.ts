import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import type { StaffMember } from '../domain/staffMember.ts'

/** Which member of staff an account was last claimed for, and when. */
export type Claim = { staffId: string; at: Instant }

/**
 * Staff accounts. What is true stands in the member alone; accounts, invitations and deputies are only signposts to her,
 * written before she is: one that a crash left behind leads to a member who says nothing of it, and so opens nothing.
 */
export type StaffShelf = {
  /** Stores somebody who is not there yet; false, and nothing changed, if she is. */
  add(member: StaffMember): Promise<boolean>
  /** The member as she stands now (strongly consistent). */
  load(staffId: string): Promise<StaffMember | undefined>
  /** Writes the change if the member is still what she was; false, and nothing changed, if somebody was faster. */
  save(before: StaffMember, after: StaffMember): Promise<boolean>
  /** Everybody, also those who left. */
  list(): Promise<StaffMember[]>
  /** The claim on an account (by keyed hash), if there has ever been one. */
  claimOn(account: string): Promise<Claim | undefined>
  /** Claims an account: one that nobody has claimed, or one whose claim is still the one that was read. False if somebody was faster. */
  claim(account: string, claim: Claim, read: Claim | undefined): Promise<boolean>
  /** Whom an invitation (by keyed hash) was made for. */
  invited(invitation: string): Promise<string | undefined>
  putInvitation(invitation: string, staffId: string, expiresAt: Instant): Promise<void>
  /** The ids of all who have ever named this deputy. */
  namersOf(deputy: string): Promise<string[]>
  putDeputy(deputy: string, namer: string): Promise<void>
}
