import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Clock } from '../../clock.ts'
import { isCanary } from '../../domain/canary/isCanary.ts'
import { quietJson } from '../../quietJson.ts'
import type { Outbox } from './outbox.ts'
import { scriptedFailures } from './scriptedFailures.ts'
import { ArrivedNotice } from './sentMessage.ts'

export type GatewayFakeSetUp = { outbox: Outbox; secret: Buffer; clock: Clock }

/**
 * The installation's message gateway: takes a signed notice (X-Signature, HMAC-SHA256 of the body, hex) and keeps it in
 * the outbox once for each Idempotency-Key. What the canary's units are told is taken too, and goes to nobody. `failNext` scripts the statuses it answers instead, usually 503.
 */
export const gatewayFake = ({ outbox, secret, clock }: GatewayFakeSetUp) => {
  const failures = scriptedFailures(503)
  const take = inTurn(async (notice: ArrivedNotice): Promise<boolean> => {
    if ((await outbox.all()).some(({ key }) => key === notice.key)) return false
    await outbox.add({ ...notice, receivedAt: clock.now() })
    return true
  })
  const answer = async (request: Request): Promise<Response> => {
    if (request.method !== 'POST') return Response.json({ error: 'POST only' }, { status: 405 })
    const scripted = failures.take()
    if (scripted) return Response.json({ error: 'scripted' }, { status: scripted })
    const body = await request.text()
    if (!signatureHolds(body, secret, request.headers.get('x-signature') ?? '')) return Response.json({ error: 'bad signature' }, { status: 401 })
    const { data } = ArrivedNotice.safeParse(quietJson(body))
    if (!data || data.key !== request.headers.get('idempotency-key')) return Response.json({ error: 'not a notice under its key' }, { status: 400 })
    if (isCanary(data.to.unit ?? '')) return Response.json({ repeated: false })
    return Response.json({ repeated: !(await take(data)) })
  }
  return { answer, failNext: failures.failNext }
}

const signatureHolds = (body: string, secret: Buffer, shown: string): boolean => {
  const [made, seen] = [Buffer.from(createHmac('sha256', secret).update(body).digest('hex')), Buffer.from(shown)]
  return made.length === seen.length && timingSafeEqual(made, seen)
}

/** One after the other, so that two copies of a notice cannot both find the outbox without it. */
const inTurn = <Asked, Told>(work: (asked: Asked) => Promise<Told>) => {
  let last: Promise<unknown> = Promise.resolve()
  return (asked: Asked): Promise<Told> => {
    const mine = last.then(() => work(asked))
    last = mine.catch(() => undefined)
    return mine
  }
}
