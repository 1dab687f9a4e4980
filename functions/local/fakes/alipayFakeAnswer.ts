import { epochSeconds } from '@haochaping/shared/calendar/localDate.ts'
import { createSign, randomUUID } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import type { Clock } from '../../clock.ts'

/** A failure as the V3 protocol tells it. Which status goes with which code is our assumption, but for its class. */
export type AlipayFailure = { status: number; code: string }

/** What Alipay's fake says, under its signature. */
export type AlipayVoice = { said(answer: object): Response; failed(failure: AlipayFailure): Response }

/** Answers as the V3 protocol carries them: signed over timestamp, nonce and the exact text. */
export const alipayVoice = (key: KeyObject, clock: Clock): AlipayVoice => {
  const signed = (status: number, answer: object): Response => {
    const [body, timestamp, nonce] = [JSON.stringify(answer), String(epochSeconds(clock.now()) * 1000), randomUUID()]
    const signature = createSign('RSA-SHA256').update([timestamp, nonce, body, ''].join('\n')).sign(key, 'base64')
    const headers = { 'content-type': 'application/json', 'alipay-timestamp': timestamp, 'alipay-nonce': nonce, 'alipay-signature': signature }
    return new Response(body, { status, headers })
  }
  return {
    said: (answer) => signed(200, answer),
    failed: ({ status, code }) => signed(status, { code, message: `fake: ${code}`, links: [] })
  }
}
