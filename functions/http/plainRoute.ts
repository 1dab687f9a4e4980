import type { Rooms } from '../flows/rooms.ts'
import type { Handler } from './endpoint.ts'
import type { Reply } from './reply.ts'

/** A page, a probe or a platform's call beside the conversations: no session to prove. */
export type PlainRoute = { name: string; methods: readonly ('GET' | 'POST')[]; path: string; open(rooms: Rooms): Handler }

/** Headers of every plain answer: no sniffing, no framing, no referrer, nothing loaded that the page does not carry itself. */
const guarded = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=15552000; includeSubDomains',
  'x-content-type-options': 'nosniff'
}

/** How long anyone may keep what changes with a deployment only, in seconds (our choice). */
export const untilDeployed = 300

/** A plain answer; `keepSeconds` is how long anyone may keep it, 0 for not at all. */
export const replyPlain = (type: 'text/html' | 'text/plain' | 'application/json', body: string, { status = 200, keepSeconds = 0 } = {}): Reply => ({
  statusCode: status,
  headers: { ...guarded, 'content-type': `${type}; charset=utf-8`, 'cache-control': keepSeconds > 0 ? `public, max-age=${keepSeconds}` : 'no-store' },
  body
})
