import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import type { Refusal } from '@haochaping/shared/schemas/refusal.ts'
import { refusalWords } from '@haochaping/shared/words/refusalWords.ts'
import { statusOf } from './statusOf.ts'

export type Reply = APIGatewayProxyStructuredResultV2

/** A JSON answer. Answers about people are never kept by anything in between. */
export const replyJson = (statusCode: number, body: unknown): Reply => ({
  statusCode,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  body: JSON.stringify(body)
})

/** A refusal as it travels: code, sentence, the request's id, and the places that were wrong. */
export const replyRefused = ({ refused, fields }: Refusal, requestId: string): Reply =>
  replyJson(statusOf[refused], { refused, say: refusalWords[refused], requestId, ...(fields ? { fields } : {}) })
