import { randomBytes } from 'node:crypto'
import type { Clock } from '../../clock.ts'
import type { PushQuery, PushSettings } from '../../notifications/callback/receivedPush.ts'
import { pushSignature } from '../../notifications/callback/pushSignature.ts'
import { sealedReply } from '../../notifications/callback/sealedReply.ts'
import { wechatOpenId } from './platformId.ts'

/** 消息推送 as set in the fake's console: where to, and with which Token and EncodingAESKey. */
export type WechatFakeAddress = { url: string } & Pick<PushSettings, 'token' | 'encodingKey'>
/** An entry of a push, with its members spelt as WeChat spells them. */
export type PushEntry = { TemplateId: string } & Readonly<Record<string, string>>
export type PushEvent = 'subscribe_msg_popup_event' | 'subscribe_msg_change_event' | 'subscribe_msg_sent_event'

/** What the answer to a push was; status 0 where there was none. */
export type PushAnswer = { status: number; text: string }

/** How often WeChat sends a push that is not answered as it should be (“消息推送”). */
const tries = 3

/** The text of a push: its list is an object where it has one entry. */
export const pushText = ({ openid, now, event, entries }: { openid: string; now: string; event: PushEvent; entries: readonly PushEntry[] }): string => JSON.stringify({
  ToUserName: 'gh_000000000000', FromUserName: openid, CreateTime: Math.floor(Date.parse(now) / 1000), MsgType: 'event', Event: event,
  List: entries.length === 1 ? entries[0] : entries
})

/** A text as WeChat posts it in safe mode (安全模式): the query with its signatures, and the encrypted body. */
export const signedPush = (text: string, settings: PushSettings, now: string): { query: PushQuery; body: string } => {
  const [timestamp, nonce] = [Math.floor(Date.parse(now) / 1000), String(randomBytes(4).readUInt32BE())]
  const { Encrypt, MsgSignature } = sealedReply(text, settings, { timestamp, nonce, random: randomBytes(16) })
  const signature = pushSignature({ timestamp: String(timestamp), nonce }, settings.token)
  return { query: { signature, timestamp: String(timestamp), nonce, encrypt_type: 'aes', msg_signature: MsgSignature }, body: JSON.stringify({ ToUserName: 'gh_000000000000', Encrypt }) }
}

/** The pushes of WeChat's fake; without an address nothing is sent. `pushed` waits for those on their way, and gives all answers so far. */
export const wechatFakePush = ({ clock, appId, address }: { clock: Clock; appId: string; address?: WechatFakeAddress | undefined }) => {
  const answers: PushAnswer[] = []
  const onTheWay = new Set<Promise<void>>()
  const posted = async ({ url, ...settings }: WechatFakeAddress, text: string): Promise<void> => {
    for (let n = 0; n < tries; n += 1) {
      const answer = await asked(url, signedPush(text, { ...settings, appId }, clock.now()))
      answers.push(answer)
      if (answer.status === 200 && (answer.text === 'success' || answer.text === '')) return
    }
  }
  const push = (person: string, event: PushEvent, entries: readonly PushEntry[]): void => {
    if (!address) return
    const post = posted(address, pushText({ openid: wechatOpenId(appId, person), now: clock.now(), event, entries })).finally(() => onTheWay.delete(post))
    onTheWay.add(post)
  }
  return {
    push,
    pushed: async (): Promise<readonly PushAnswer[]> => {
      while (onTheWay.size > 0) await Promise.all(onTheWay)
      return answers
    }
  }
}

const asked = async (url: string, { query, body }: ReturnType<typeof signedPush>): Promise<PushAnswer> => {
  const given = Object.entries(query).flatMap(([name, value]): [string, string][] => (value === undefined ? [] : [[name, value]]))
  try {
    const answer = await fetch(`${url}?${new URLSearchParams(given)}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body, signal: AbortSignal.timeout(5000) })
    return { status: answer.status, text: await answer.text() }
  } catch {
    return { status: 0, text: '' }
  }
}
