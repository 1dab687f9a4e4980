import { ConsentPlatform, TemplateKind } from '@haochaping/shared/schemas/templateKind.ts'
import { startWords } from '@haochaping/shared/words/startWords.ts'
import type { Context, Hono } from 'hono'
import { randomUUID } from 'node:crypto'
import * as z from 'zod/mini'
import { demoPeople } from '../../demo/demoPeople.ts'
import { keepReach } from '../../flows/keepReach.ts'
import { recordConsent } from '../../flows/recordConsent.ts'
import type { Rooms } from '../../flows/rooms.ts'
import { personKey } from '../../identity/personKey.ts'
import { citizenAccount } from '../demo/citizenAccount.ts'
import type { Outbox } from '../fakes/outbox.ts'
import type { Phones } from '../localPlatforms.ts'
import { templateId } from '../localTemplates.ts'
import { failing } from '../phones/outages.ts'
import { phoneView } from './phoneView.ts'

/** What the phones' part of the control API shows and moves. */
export type PhoneControls = { rooms: Rooms; outbox: Outbox; phones: Phones }

const Consenting = z.strictObject({ person: z.string(), platform: ConsentPlatform, kind: TemplateKind, give: z.boolean() })
type Consenting = z.infer<typeof Consenting>
const Panel = z.strictObject({ person: z.string(), platform: ConsentPlatform, templates: z.array(z.string()).check(z.maxLength(3)) })
const Failure = z.strictObject({ platform: z.enum(failing), next: z.union([z.literal('always'), z.literal('misled'), z.int().check(z.minimum(0), z.maximum(1000))]) })

/**
 * The phones of the demo people: what they show, what they agree to, and which platform fails. A panel is what only the
 * platform notes of a yes: the mini-program that asked reports it itself.
 */
export const phoneRoutes = (app: Hono, { rooms, outbox, phones }: PhoneControls): void => {
  const view = async (c: Context) => c.json(await phoneView(phones, outbox, c.req.query('of')))
  const wrong = (c: Context) => c.json({ refused: 'badRequest', say: startWords.phoneMoves }, 400)
  app.get('/local/phones', view)
  app.post('/local/consents', async (c) => {
    const asked = Consenting.safeParse(await c.req.json().catch(() => undefined)).data
    return asked && await agreed({ rooms, phones }, asked) ? view(c) : wrong(c)
  })
  app.post('/local/panels', async (c) => {
    const asked = Panel.safeParse(await c.req.json().catch(() => undefined)).data
    if (!asked || !demoPeople.some(({ id }) => id === asked.person)) return wrong(c)
    for (const template of asked.templates) phones.platforms[asked.platform].grant(asked.person, template)
    phones.grants.keep()
    return view(c)
  })
  app.post('/local/outages', async (c) => {
    const asked = Failure.safeParse(await c.req.json().catch(() => undefined)).data
    if (!asked) return wrong(c)
    phones.outages.order(asked.platform, asked.next)
    return view(c)
  })
}

/**
 * A yes in the platform's question: the platform notes it, and her mini-program, in which she is signed in by that
 * platform, reports it. What she takes back in the platform's own settings WeChat tells us by a push; of Alipay we hear it
 * when the next message is turned away.
 */
const agreed = async ({ rooms, phones }: Pick<PhoneControls, 'rooms' | 'phones'>, { person, platform, kind, give }: Consenting): Promise<boolean> => {
  const known = demoPeople.find(({ id }) => id === person)
  if (!known) return false
  phones.platforms[platform][give ? 'grant' : 'revoke'](person, templateId(platform, kind))
  phones.grants.keep()
  if (!give) return true
  const key = personKey(rooms.keys, known.idNumber)
  await keepReach(rooms, key, citizenAccount(platform, person))
  await recordConsent(rooms)({ platform, reportId: randomUUID(), answers: [{ kind, answer: 'accept' }] }, { role: 'citizen', key })
  return true
}
