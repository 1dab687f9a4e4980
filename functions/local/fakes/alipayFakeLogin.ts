import { addHours } from '@haochaping/shared/calendar/localDate.ts'
import { randomUUID } from 'node:crypto'
import * as z from 'zod/mini'
import type { Clock } from '../../clock.ts'
import { quietJson } from '../../quietJson.ts'
import type { AlipayVoice } from './alipayFakeAnswer.ts'
import { loginCodes } from './loginCodes.ts'
import type { FakePerson } from './loginCodes.ts'
import { alipayOpenId, alipayUserId } from './platformId.ts'

/** Who can log in to which app, and which id the app is given (newer apps: open_id). */
export type AlipayFakeLogin = { clock: Clock; appId: string; people: readonly FakePerson[]; gives?: 'open_id' | 'user_id' }

const Asked = z.object({ grant_type: z.string(), code: z.optional(z.string()) })

/** A login code lives at least three minutes (my.getAuthCode names 3 minutes to 24 hours). */
const lifetime = 180

/** alipay.system.oauth.token of Alipay's fake. */
export const alipayFakeLogin = ({ clock, appId, people, gives = 'open_id' }: AlipayFakeLogin, { said, failed }: AlipayVoice) => {
  const codes = loginCodes({ clock, people, lifetime })
  const answer = (body: string): Response => {
    const { data } = Asked.safeParse(quietJson(body))
    if (data?.grant_type !== 'authorization_code') return failed({ status: 400, code: 'isv.grant-type-invalid' })
    const found = codes.use(data.code ?? '')
    if (typeof found === 'string') return failed({ status: 400, code: 'isv.code-invalid' })
    const id = gives === 'open_id' ? alipayOpenId(appId, found.person) : alipayUserId(found.person)
    return said({ [gives]: id, ...tokens(clock) })
  }
  return { answer, issue: codes.issue }
}

/** The rest of a token: numbers as text and the start in Beijing time, as Alipay sends them. */
const tokens = (clock: Clock) => ({
  access_token: randomUUID(), refresh_token: randomUUID(), expires_in: '1296000', re_expires_in: '2592000',
  auth_start: addHours(clock.now(), 8).slice(0, 19).replace('T', ' ')
})
