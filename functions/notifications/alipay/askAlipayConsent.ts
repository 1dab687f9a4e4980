import * as z from 'zod/mini'
import { alipayClient } from '../../identity/alipayClient.ts'
import type { AlipayAnswer } from '../../identity/alipayClient.ts'
import { quietJson } from '../../quietJson.ts'
import type { SendOutcome } from '../sendOutcome.ts'
import type { AlipayAddress } from './alipayAddress.ts'
import { alipayConsent, SubscribeRelation } from './alipayConsent.ts'
import type { AlipayConsent } from './alipayConsent.ts'
import { alipayOutcome } from './alipayOutcome.ts'
import type { AlipaySettings } from './alipayTemplate.ts'
import { askedAlipay } from './askedAlipay.ts'

/** One consent for each template asked about, in that order; `failed`, why all of them are unknown. */
export type AskedConsents = { consents: readonly AlipayConsent[]; failed?: SendOutcome }

const path = '/v3/alipay/open/app/messagetemplate/subscribe/query'

/** Alipay answers for so many templates at once (the comment at template_id_list in its own clients). */
const most = 3

const Told = z.object({ subscribe_relations: z.array(SubscribeRelation) })

/**
 * Asks Alipay what somebody has said to at most three templates. Nothing is believed that Alipay did not sign. Throws a
 * RangeError for more than three templates, and for nothing that Alipay or the network does.
 */
export const askAlipayConsent = (settings: AlipaySettings) => {
  const client = alipayClient(settings, settings.patience)
  return async (who: AlipayAddress, templateIds: readonly string[]): Promise<AskedConsents> => {
    if (templateIds.length > most) throw new RangeError(`Alipay answers for ${most} templates at once, not ${templateIds.length}`)
    if (templateIds.length === 0) return { consents: [] }
    const asked = { ...('openId' in who ? { open_id: who.openId } : { user_id: who.userId }), template_id_list: templateIds }
    const reply = await askedAlipay(client, path, asked)
    return 'failed' in reply ? nothingKnown(templateIds, reply.failed) : consentsIn(reply.answer, templateIds)
  }
}

const consentsIn = (answer: AlipayAnswer, templateIds: readonly string[]): AskedConsents => {
  const outcome = alipayOutcome(answer)
  if (outcome.outcome !== 'accepted') return nothingKnown(templateIds, outcome)
  const told = Told.safeParse(quietJson(answer.text)).data
  if (!told) return nothingKnown(templateIds, { outcome: 'unsure', code: 'unreadable' })
  return { consents: templateIds.map((id) => alipayConsent(id, told.subscribe_relations.find((said) => said.template_id === id))) }
}

const nothingKnown = (templateIds: readonly string[], failed: SendOutcome): AskedConsents =>
  ({ consents: templateIds.map((id) => alipayConsent(id)), failed })
