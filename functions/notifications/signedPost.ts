import { createHmac } from 'node:crypto'

/**
 * How a message is handed to the installation's own gateway: POST, JSON, the message's key as Idempotency-Key, and an
 * HMAC-SHA256 of the body in X-Signature (hex), so that the gateway knows whom it hears and drops repeats.
 */
export const signedPost = <Message extends { key: string }>(message: Message, secret: Buffer) => {
  const body = JSON.stringify(message)
  const signature = createHmac('sha256', secret).update(body).digest('hex')
  return { method: 'POST', body, headers: { 'content-type': 'application/json', 'idempotency-key': message.key, 'x-signature': signature } }
}
