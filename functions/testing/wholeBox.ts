import type { Inbox } from '../storage/inbox.ts'

/** `<box> <key>` of every message in a box. */
export const wholeBox = async (inbox: Inbox, box: string): Promise<string[]> => {
  const found: string[] = []
  for (let more: string | undefined = '\uffff'; more !== undefined;) {
    const page = await inbox.page(box, { limit: 100, more })
    found.push(...page.map(({ messageId }) => `${box} ${messageId.slice(messageId.indexOf('#') + 1)}`))
    more = page.length < 100 ? undefined : page.at(-1)?.messageId
  }
  return found
}
