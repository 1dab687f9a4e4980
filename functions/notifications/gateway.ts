import { createHmac } from 'node:crypto'
import type { Notifier } from './notifier.ts'

/** How long the gateway may take, in milliseconds (our choice: well inside a sweep's minute). */
const patience = 5000

/**
 * Hands notices to the installation's message gateway: POST, JSON, the notice's key as Idempotency-Key, and an
 * HMAC-SHA256 of the body in X-Signature, so that the gateway knows whom it hears and drops repeats.
 */
export const gatewayNotifier = (url: string, secret: Buffer): Notifier => ({
  send: async (notice) => {
    const body = JSON.stringify(notice)
    const reply = await fetch(url, {
      method: 'POST', body, signal: AbortSignal.timeout(patience),
      headers: {
        'content-type': 'application/json', 'idempotency-key': notice.key,
        'x-signature': createHmac('sha256', secret).update(body).digest('hex')
      }
    })
    await reply.arrayBuffer()
    if (!reply.ok) throw new Error(`the message gateway answered ${reply.status}`)
  }
})
