import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { pushText, signedPush } from '../local/fakes/wechatFakePush.ts'
import type { PushEntry, PushEvent } from '../local/fakes/wechatFakePush.ts'
import type { PushSettings } from '../notifications/callback/receivedPush.ts'
import { rightNow } from './given.ts'

/** 消息推送 of the tests' own app. */
export const pushSettings: PushSettings = { appId: 'wx-test', token: 'AAAAA', encodingKey: 'A'.repeat(43) }

/** A request at the address that WeChat was told, as API Gateway and our own server hand it on. */
export const atPushAddress = (method: 'GET' | 'POST', query: Readonly<Record<string, string | undefined>>, body?: string): APIGatewayProxyEventV2 =>
  ({ queryStringParameters: query, body, isBase64Encoded: false, headers: {}, requestContext: { requestId: 'r', http: { method } } }) as unknown as APIGatewayProxyEventV2 // the members that the handler reads

/** WeChat tells something of this account, encrypted and signed. */
export const aPush = (openid: string, event: PushEvent, entries: readonly PushEntry[]): APIGatewayProxyEventV2 => {
  const { query, body } = signedPush(pushText({ openid, now: rightNow, event, entries }), pushSettings, rightNow)
  return atPushAddress('POST', query, body)
}
