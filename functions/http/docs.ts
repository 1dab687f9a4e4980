import { conversations } from '../openapi/conversations.ts'
import { docsPage } from '../openapi/docsPage.ts'
import { document } from '../openapi/document.ts'
import type { PlainRoute } from './plainRoute.ts'
import { replyPlain, untilDeployed } from './plainRoute.ts'

/** The description of the API for people. It needs no rooms, so its function has no right to anything. */
export const docs = {
  name: 'docs', methods: ['GET'], path: '/docs',
  open: () => {
    const body = docsPage(document(conversations))
    return async () => replyPlain('text/html', body, { keepSeconds: untilDeployed })
  }
} as const satisfies PlainRoute
export const handler = docs.open()
