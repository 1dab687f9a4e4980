import * as z from 'zod/mini'
import { turnedDown } from '../codeTable.ts'
import { cutToBytes } from '../cutToBytes.ts'
import { asJson, exchange } from '../exchange.ts'
import type { Answered, Reach } from '../exchange.ts'
import type { Sender } from '../sender.ts'
import type { SendOutcome } from '../sendOutcome.ts'
import { wecomCodes } from './wecomCodes.ts'

/** Group robots of 企业微信: the key of the usual one, and others by a name of ours. */
export type WecomRobotSettings = Reach & { key: string; named?: Readonly<Record<string, string>> }

/** A robot's text may have this many bytes of UTF-8 (企业微信's page on group robots). */
const most = 2048

const Told = z.object({ errcode: z.number() })

/**
 * 企业微信 group robot: a text into a group, by the usual robot (null) or a named one. Everybody in the group reads it:
 * case number, item, deadline and link, nothing of a person. A robot takes 20 a minute and drops no repeats.
 */
export const wecomRobot = ({ base, patience, key, named = {} }: WecomRobotSettings): Sender<string | null, { content: string }> =>
  async ({ to, message }) => {
    const robot = to === null ? key : Object.hasOwn(named, to) ? named[to] : undefined
    if (robot === undefined) return { outcome: 'fault', code: 'no such robot' }
    const body = asJson({ msgtype: 'text', text: { content: cutToBytes(message.content, most) } })
    const told = await exchange(`${base}/cgi-bin/webhook/send?${new URLSearchParams({ key: robot })}`, body, patience)
    return 'failed' in told ? told.failed : outcomeOf(told.answer)
  }

const outcomeOf = ({ status, body }: Answered): SendOutcome => {
  const told = Told.safeParse(body).data
  if (!told) return status === 200 ? { outcome: 'unsure', code: 'unreadable' } : { outcome: 'fault', code: `http ${status}` }
  return told.errcode === 0 ? { outcome: 'accepted' } : turnedDown(wecomCodes.table, String(told.errcode))
}
