import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import type { ExportedFile } from '@haochaping/shared/schemas/downloadExport.ts'
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

/** A file as it travels: its bytes, and the name it is to be saved under (RFC 6266; the plain one is for whoever reads no UTF-8). Nothing in between keeps it. */
export const replyFile = ({ name, type, bytes }: ExportedFile): Reply => ({
  statusCode: 200,
  headers: {
    'content-type': type, 'cache-control': 'no-store',
    'content-disposition': `attachment; filename="export${/\.\w+$/.exec(name)?.[0] ?? ''}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`
  },
  body: bytes, isBase64Encoded: true
})

/** A refusal as it travels: code, sentence, the request's id, and the places that were wrong. */
export const replyRefused = ({ refused, fields }: Refusal, requestId: string): Reply =>
  replyJson(statusOf[refused], { refused, say: refusalWords[refused], requestId, ...(fields ? { fields } : {}) })
