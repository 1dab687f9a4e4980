import type { Notifier } from './notifier.ts'
import { signedPost } from './signedPost.ts'

/** How long the gateway may take, in milliseconds (our choice: well inside a sweep's minute). */
const patience = 5000

/** Hands notices to the installation's message gateway, signed and under their keys. */
export const gatewayNotifier = (url: string, secret: Buffer): Notifier => ({
  send: async (notice) => {
    const reply = await fetch(url, { ...signedPost(notice, secret), signal: AbortSignal.timeout(patience) })
    await reply.arrayBuffer()
    if (!reply.ok) throw new Error(`the message gateway answered ${reply.status}`)
  }
})
