import { isRefusal } from '@haochaping/shared/schemas/refusal.ts'
import type { Refusal } from '@haochaping/shared/schemas/refusal.ts'
import type { SignedIn, SignIn } from '@haochaping/shared/schemas/signIn.ts'
import { maskedName } from '../domain/maskedName.ts'
import { isBound } from '../domain/staffMember.ts'
import type { Proven } from '../identity/identity.ts'
import { provenKey } from '../identity/personKey.ts'
import { openSession } from '../identity/session.ts'
import { keepReach } from './keepReach.ts'
import type { Rooms } from './rooms.ts'
import { staffSignedIn } from './staffSignedIn.ts'

/** Turns a platform's login code into a short session, a citizen's or, where the account is bound, a member of staff's. What the platform proves is keyed and forgotten, but for the platform account, which is sealed: by it she can be written to. */
export const signIn = (rooms: Rooms) =>
  async ({ provider, code, as }: SignIn): Promise<SignedIn | Refusal> => {
    const proven = await rooms.identity[provider]?.(code) ?? { refused: 'signInFailed' as const }
    if (isRefusal(proven)) return proven
    return as === 'staff' ? asStaff(rooms, proven) : asCitizen(rooms, proven, provider)
  }

const asCitizen = async (rooms: Rooms, proven: Proven, provider: SignIn['provider']): Promise<SignedIn> => {
  const { keys, clock } = rooms
  const key = provenKey(keys, proven)
  if (proven.account !== undefined) await keepReach(rooms, key, proven.account)
  const opened = await openSession({ key, role: 'citizen' }, keys.sessions, clock.now())
  return { ...opened, role: 'citizen', ...('name' in proven ? { name: maskedName(proven.name) } : {}), ...templatesOf(rooms, provider) }
}

/** What the program of this platform asks about: platforms refuse a question about single and long-term templates at once, so those of the first one's sort. */
const templatesOf = ({ offers }: Pick<Rooms, 'offers'>, provider: SignIn['provider']): Pick<SignedIn, 'templates'> => {
  const offered = provider === 'wechat' || provider === 'alipay' ? offers[provider] : undefined
  const all = Object.entries(offered ?? {})
  const alike = all.filter(([, { longTerm }]) => longTerm === all[0]?.[1].longTerm)
  return alike.length > 0 ? { templates: Object.fromEntries(alike.map(([kind, { id }]) => [kind, id])) } : {}
}

const asStaff = async (rooms: Rooms, proven: Proven): Promise<SignedIn | Refusal> => {
  const account = provenKey(rooms.keys, proven)
  const claim = await rooms.staff.claimOn(account)
  const member = claim && await rooms.staff.load(claim.staffId)
  return isBound(member, account) ? staffSignedIn(rooms, member) : { refused: 'notStaff' }
}
