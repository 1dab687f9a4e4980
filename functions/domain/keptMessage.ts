import * as z from 'zod/mini'
import { InboxMessage } from '@haochaping/shared/schemas/inboxMessage.ts'
import type { Staff } from './actor.ts'
import type { OwedMessage } from './owedMessage.ts'

const { read: _, ...told } = InboxMessage.shape

/** 站内信 as a box keeps it: what was told, and the units from whose staff it is hidden. Who has read it is not its own. */
export const KeptMessage = z.strictObject({ ...told, notOf: z.optional(z.array(z.string())) })
export type KeptMessage = z.infer<typeof KeptMessage>

/** The units whose people a message for this recipient is not for. */
export const notOfUnits = (recipient: OwedMessage['recipient']): string[] => {
  if (recipient.to === 'panel') return recipient.notOf
  return recipient.to === 'supervisors' && recipient.notOf !== undefined ? [recipient.notOf].flat() : []
}

/** Whether a message is kept from somebody with these posts: a single post in a unit it is not for is enough. */
export const isHiddenFrom = ({ notOf = [] }: Pick<KeptMessage, 'notOf'>, { posts }: Pick<Staff, 'posts'>): boolean =>
  posts.some(({ unit }) => notOf.includes(unit))
