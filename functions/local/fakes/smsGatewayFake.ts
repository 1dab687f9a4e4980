import { createHmac, timingSafeEqual } from 'node:crypto'
import * as z from 'zod/mini'
import { quietJson } from '../../quietJson.ts'
import { scriptedFailures } from './scriptedFailures.ts'
import { smsCarrier } from './smsCarrier.ts'
import type { SmsCarrierOf } from './smsCarrier.ts'
import { troubled } from './troubles.ts'

/** `templates`: by our ids, with variables as `${name}`; `barred`: numbers that want no texts. */
export type SmsGatewayFakeSetUp = SmsCarrierOf & { secret: Buffer; templates: Readonly<Record<string, string>>; barred?: readonly string[] }

const Asked = z.strictObject({
  key: z.string().check(z.minLength(1)), to: z.string().check(z.regex(/^\+[1-9]\d{6,14}$/)), template: z.string(),
  params: z.array(z.strictObject({ name: z.string(), value: z.string() }))
})
type Asked = z.infer<typeof Asked>

/** An installation's SMS gateway: takes a signed message once under its key. `failNext` scripts statuses, usually 503. */
export const smsGatewayFake = (setUp: SmsGatewayFakeSetUp) => {
  const { delivered, hand } = smsCarrier(setUp)
  const failures = scriptedFailures(503)
  const take = (asked: Asked): number => {
    const { key, to, template, params } = asked
    const known = Object.hasOwn(setUp.templates, template) ? setUp.templates[template] : undefined
    if (known === undefined) return 400
    if (setUp.barred?.includes(to)) return 422
    if (delivered.some((one) => one.key === key)) return 200
    const body = known.replace(/\$\{(\w+)\}/g, (_, name: string) => params.find((one) => one.name === name)?.value ?? '')
    return hand({ to, template, body, key }) === 'handed' ? 202 : 429
  }
  const { answer, troubleNext } = troubled(async (request) => {
    const scripted = failures.take()
    if (scripted) return empty(scripted)
    const body = await request.text()
    const [made, shown] = [createHmac('sha256', setUp.secret).update(body).digest(), Buffer.from(request.headers.get('x-signature') ?? '', 'hex')]
    if (made.length !== shown.length || !timingSafeEqual(made, shown)) return empty(401)
    const asked = Asked.safeParse(quietJson(body)).data
    return empty(asked && asked.key === request.headers.get('idempotency-key') ? take(asked) : 400)
  })
  return { answer, troubleNext, failNext: failures.failNext, delivered }
}

const empty = (status: number): Response => new Response(null, { status, headers: status === 429 ? { 'retry-after': '3600' } : {} })
