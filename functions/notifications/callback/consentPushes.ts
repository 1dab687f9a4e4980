import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import { quietJson } from '../../quietJson.ts'

/**
 * What WeChat tells of a citizen's consent to a template, or of a message that it had taken. `key`: the same when the same
 * push comes again, as it does when our answer was late. `refuse`: no to one question, earlier grants stand; `reject`: all is
 * taken back. `code`: the platform's, of a message that failed.
 */
export type ConsentPush = { template: string; person: string; change: 'accept' | 'refuse' | 'reject' | 'sent' | 'failed'; key: string; code?: string }

/** Numbers come as numbers or as text. */
const Code = z.union([z.string(), z.number()])
const Entry = z.object({ TemplateId: z.string(), SubscribeStatusString: z.optional(z.string()), ErrorCode: z.optional(Code) })
type Entry = z.infer<typeof Entry>

/** One entry stands by itself, several in a list. */
const Entries = z.union([z.array(Entry), Entry])
/** The list stands in the event or, as in the XML and in the pages for official accounts, within a member named like the event. */
const Nested = z.union([z.object({ List: Entries }), Entries])
const Push = z.object({
  FromUserName: z.string().check(z.minLength(1)), MsgType: z.literal('event'),
  Event: z.enum(['subscribe_msg_popup_event', 'subscribe_msg_change_event', 'subscribe_msg_sent_event']),
  List: z.optional(Entries), SubscribeMsgPopupEvent: z.optional(Nested), SubscribeMsgChangeEvent: z.optional(Nested), SubscribeMsgSentEvent: z.optional(Nested)
})
type Push = z.infer<typeof Push>

const asList = (entries: Entry | Entry[]): Entry[] => (Array.isArray(entries) ? entries : [entries])

const entriesOf = ({ List, SubscribeMsgPopupEvent, SubscribeMsgChangeEvent, SubscribeMsgSentEvent }: Push): Entry[] => {
  const found = List ?? SubscribeMsgPopupEvent ?? SubscribeMsgChangeEvent ?? SubscribeMsgSentEvent ?? []
  return asList('List' in found ? found.List : found)
}

/** What an entry means; undefined for an answer that is neither yes nor no (`ban`, `filter`), which the phone reports itself. */
const changeOf = (event: Push['Event'], { SubscribeStatusString: answer, ErrorCode: code }: Entry): Pick<ConsentPush, 'change' | 'code'> | undefined => {
  if (event === 'subscribe_msg_popup_event') return answer === 'accept' ? { change: 'accept' } : answer === 'reject' ? { change: 'refuse' } : undefined
  if (event === 'subscribe_msg_change_event') return answer === 'accept' || answer === 'reject' ? { change: answer } : undefined
  if (code === undefined) return undefined
  return Number(code) === 0 ? { change: 'sent' } : { change: 'failed', code: String(code) }
}

/** What a push of WeChat, in JSON, says of consents and sent messages; nothing for events of another kind. Undefined when it is no push at all. */
export const consentPushes = (text: string): ConsentPush[] | undefined => {
  const said = quietJson(text)
  if (!z.object({ MsgType: z.string() }).safeParse(said).success) return undefined
  const push = Push.safeParse(said).data
  if (!push) return []
  const digest = createHash('sha256').update(text).digest('base64url')
  return entriesOf(push).flatMap((entry, n) => {
    const change = changeOf(push.Event, entry)
    return change ? [{ template: entry.TemplateId, person: push.FromUserName, key: `${digest}.${n}`, ...change }] : []
  })
}
