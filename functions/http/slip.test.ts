import { expect, it } from '@jest/globals'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { slip } from './slip.ts'

const opened = (code: string) => slip.open()({ pathParameters: { code }, requestContext: { requestId: 'r1' } } as unknown as APIGatewayProxyEventV2) // the members it reads

it('leads a phone that scanned a slip to the page that finds its case', async () => {
  const reply = await opened('AbCdEfGhIjKlMnOpQrStU_')
  expect([reply.statusCode, reply.headers?.['location']]).toEqual([302, '/#/pages/find/index?code=AbCdEfGhIjKlMnOpQrStU_'])
})

it.each(['short', 'AbCdEfGhIjKlMnOpQrStU/', '//evil.example/aaaaaaaa', 'AbCdEfGhIjKlMnOpQrStU\n'])('leads nowhere from %j', async (code) => {
  const reply = await opened(code)
  expect(reply.statusCode).toBe(404)
  expect(reply.headers).not.toHaveProperty('location')
})
