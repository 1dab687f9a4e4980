import * as z from 'zod/mini'
import type { AlipayAnswer } from '../../identity/alipayClient.ts'
import { quietJson } from '../../quietJson.ts'
import { turnedDown } from '../codeTable.ts'
import type { SendOutcome } from '../sendOutcome.ts'
import { alipayCodes } from './alipayCodes.ts'

const Failure = z.object({ code: z.string().check(z.regex(/^[\w.-]{1,64}$/)) })

/**
 * What Alipay's answer to a message means. A success that Alipay did not sign is `unsure`: the message may be out, and the
 * key we hold wrong. A failure is believed unsigned, as Alipay does not always sign it; where its code says nothing to us,
 * its status does.
 */
export const alipayOutcome = ({ ok, status, text, signed }: AlipayAnswer): SendOutcome => {
  if (ok) return signed ? { outcome: 'accepted' } : { outcome: 'unsure', code: 'unsigned' }
  const code = Failure.safeParse(quietJson(text)).data?.code ?? `http ${status}`
  if (Object.hasOwn(alipayCodes, code)) return turnedDown(alipayCodes, code)
  const isTheirTrouble = status >= 500 || status === 429 || code.startsWith('isp.')
  return { outcome: isTheirTrouble ? 'later' : 'fault', code }
}
