import type { Act } from '../staffLedger.ts'
import type { ActiveStaff } from '../staffMember.ts'
import { ended } from './changed.ts'

/** 调岗: another role or unit. An absence ends with the post: its deputy was of the former one. */
export const changePost = ({ absence: _, ...member }: ActiveStaff, post: Pick<ActiveStaff, 'role' | 'unit' | 'unitName'>, act: Act): ActiveStaff =>
  ended({ ...member, ...post }, { fact: 'postChanged', data: { role: post.role, unit: post.unit } }, act)
