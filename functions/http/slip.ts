import { CaseCode } from '@haochaping/shared/schemas/findCase.ts'
import type { PlainRoute } from './plainRoute.ts'
import { replyPlain } from './plainRoute.ts'
import { replyRefused } from './reply.ts'

/**
 * The short link in a slip's QR code: /r/<one-case code>. WeChat and Alipay open their mini-program by its prefix; any
 * other phone is led to the same page of the web version on this host. A text that is no code leads nowhere.
 */
export const slip = {
  name: 'slip', methods: ['GET'], path: '/r/{code}',
  open: () => async ({ pathParameters, requestContext }) => {
    const code = CaseCode.safeParse(pathParameters?.['code'])
    if (!code.success) return replyRefused({ refused: 'unknownCode' }, requestContext.requestId)
    const { headers, ...reply } = replyPlain('text/html', '', { status: 302 })
    return { ...reply, headers: { ...headers, location: `/#/pages/find/index?code=${code.data}` } }
  }
} as const satisfies PlainRoute
export const handler = slip.open()
