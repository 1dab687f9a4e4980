import { conversations } from '../openapi/conversations.ts'
import { document } from '../openapi/document.ts'
import type { PlainRoute } from './plainRoute.ts'
import { replyPlain, untilDeployed } from './plainRoute.ts'

/** The description of the API for machines. It needs no rooms, so its function has no right to anything. */
export const openapi = {
  name: 'openapi', methods: ['GET'], path: '/openapi.json',
  open: () => {
    const body = JSON.stringify(document(conversations))
    return async () => replyPlain('application/json', body, { keepSeconds: untilDeployed })
  }
} as const satisfies PlainRoute
export const handler = openapi.open()
