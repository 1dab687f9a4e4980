import { workWords } from '@haochaping/shared/words/workWords.ts'
import type { Limit } from '../../domain/sending/channel.ts'
import type { Copy } from '../../domain/sending/copy.ts'
import type { Messenger } from '../../domain/staffMember.ts'
import type { DatedCard } from '../../notifications/staffCard.ts'
import type { FindRoad } from '../../notifications/carrier.ts'
import type { Sender } from '../../notifications/sender.ts'
import { isStaffTold } from '../../notifications/templates/isStaffTold.ts'
import { rendered } from '../../notifications/templates/rendered.ts'
import { staffFacts } from '../../notifications/templates/staffFacts.ts'
import type { StaffTold } from '../../notifications/templates/staffFacts.ts'
import type { Rooms } from '../rooms.ts'
import { messengerId } from '../staffAddress.ts'

/** The messengers this installation has, each to one member by her id there. */
export type Messengers = Partial<Record<Messenger['platform'], Sender<string, DatedCard>>>

/** 企业微信 drops without a word what goes beyond 30 a minute to one member (page 90236); the same is kept to elsewhere. */
const perMember: Limit = { perMinute: 30 }

/** 工作消息: to a member of staff, by the messenger she has bound. */
export const workRoad = ({ staff, keys, ticketLink, inboxLink }: Pick<Rooms, 'staff' | 'keys' | 'ticketLink' | 'inboxLink'>, messengers: Messengers): FindRoad =>
  async ({ id: staffId }, copy, along = []) => {
    const member = await staff.load(staffId)
    if (member?.state !== 'active' || !member.messenger || !isStaffTold(copy.told)) return undefined
    const [send, to] = [messengers[member.messenger.platform], messengerId(keys, member)]
    if (!send || to === undefined) return undefined
    const message = along.length > 0 ? digestOf(copy, along, inboxLink()) : cardOf(copy.told, copy, copy.eventId === undefined ? inboxLink() : ticketLink(copy.eventId))
    const key = along.length > 0 ? `${copy.key}+${along.length}` : copy.key
    return { channel: `${member.messenger.platform}:${staffId}`, limit: perMember, carry: () => send({ key, to, message }) }
  }

const cardOf = (told: StaffTold, { at, matter }: Copy, link: string): DatedCard =>
  ({ btntxt: workWords.open, ...rendered('card', undefined, staffFacts(told, matter, { at, link })), at, ...(matter.projectNo === '' ? {} : { projectNo: matter.projectNo }) })

/** One card for many: how many there are, and the matters of the first few. */
const digestOf = (copy: Copy, along: readonly Copy[], url: string): DatedCard => {
  const items = [...new Set([copy, ...along].map(({ matter }) => matter.item).filter((item) => item !== ''))]
  return { btntxt: workWords.open, title: workWords.digest(along.length + 1), description: workWords.about(items), url, at: along.at(-1)?.at ?? copy.at }
}
