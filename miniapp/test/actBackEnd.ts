import { ActOnCase } from '@haochaping/shared/schemas/actOnCase.ts'
import type { CaseProgress } from '@haochaping/shared/schemas/caseProgress.ts'
import type { InboxMessage } from '@haochaping/shared/schemas/inboxMessage.ts'
import { ReadMessages } from '@haochaping/shared/schemas/readMessages.ts'
import type { Refused } from '@haochaping/shared/schemas/refusal.ts'
import { glance } from './backEnd.ts'
import { phone } from './taro.ts'
import type { Request } from './taro.ts'

const told = (data: unknown) => ({ statusCode: 200, data: JSON.stringify(data) })

/** A server that does each act once by its id, and keeps messages; it can be away, lose its replies or refuse. */
export const actBackEnd = {
  before: undefined as CaseProgress | undefined,
  /** What the case is after an act. */
  after: undefined as CaseProgress | undefined,
  messages: [] as InboxMessage[],
  away: false,
  losesReply: false,
  refuse: undefined as Refused | undefined,
  acts: new Map<string, ActOnCase>(),
  begin(before: CaseProgress, after: CaseProgress = before) {
    Object.assign(this, { before, after, away: false, losesReply: false, refuse: undefined, messages: [] })
    this.acts.clear()
    phone.answer = answer
  }
}

const answer = async (request: Request) => {
  if (actBackEnd.away) throw new Error('offline')
  if (request.url.endsWith('/acts')) return acted(request)
  if (request.url.endsWith('/progress')) return told(actBackEnd.acts.size === 0 ? actBackEnd.before : actBackEnd.after)
  if (request.url === '/api/my/messages/read') return read(request)
  if (request.url.startsWith('/api/my/messages')) return told({ messages: actBackEnd.messages, unread: actBackEnd.messages.filter((one) => !one.read).length })
  if (request.url.startsWith('/api/my/cases')) return told({ cases: [glance()] })
  return { statusCode: 404, data: JSON.stringify({ refused: 'noSuchRoute', say: '', requestId: 'r' }) }
}

const acted = (request: Request) => {
  const eventId = request.url.split('/').slice(-2)[0]
  const asked = ActOnCase.parse({ ...JSON.parse(request.data ?? '') as object, eventId })
  if (actBackEnd.refuse !== undefined) return { statusCode: 409, data: JSON.stringify({ refused: actBackEnd.refuse, say: '', requestId: 'r1' }) }
  const repeated = actBackEnd.acts.has(asked.actId)
  if (!repeated) actBackEnd.acts.set(asked.actId, asked)
  if (actBackEnd.losesReply) throw new Error('reply lost')
  return told({ progress: actBackEnd.after, repeated })
}

const read = (request: Request) => {
  const asked = ReadMessages.parse(JSON.parse(request.data ?? ''))
  const isAsked = ({ messageId, eventId }: InboxMessage): boolean => 'eventId' in asked ? eventId === asked.eventId : asked.messageIds.includes(messageId)
  actBackEnd.messages = actBackEnd.messages.map((one) => isAsked(one) ? { ...one, read: true } : one)
  return told({ read: actBackEnd.messages.filter(isAsked).map(({ messageId }) => messageId) })
}

/** The acts that were sent, as they went over the wire. */
export const actsSent = (): { actId: string; act: ActOnCase['act'] }[] =>
  phone.asked.filter((one) => one.url.endsWith('/acts')).map((one) => JSON.parse(one.data ?? '') as { actId: string; act: ActOnCase['act'] })
