import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { receivePush } from '../flows/receivePush.ts'
import type { Rooms } from '../flows/rooms.ts'
import { traceOf } from '../log.ts'
import { pushEcho, receivedPush } from '../notifications/callback/receivedPush.ts'
import { bodyLimit, bodyOf } from './askedOf.ts'
import { deployed } from './deployed.ts'
import type { PlainRoute } from './plainRoute.ts'
import { replyPlain } from './plainRoute.ts'
import type { Reply } from './reply.ts'

/** What WeChat wants to hear when there is nothing else to say (“消息推送”); anything else makes it send again. */
const heard = 'success'

const replyText = (text: string, status = 200): Reply => replyPlain('text/plain', text, { status })
/** Whoever does not prove to be WeChat, for whatever reason, hears this. */
const refused = replyText('', 403)

/**
 * 消息推送: the address that is entered in WeChat's console, in JSON and safe mode (安全模式). A GET asks whether it is
 * ours; a POST tells what became of consents and messages, and is answered once that is written down.
 */
export const wechatPush: PlainRoute = {
  name: 'wechatPush', methods: ['GET', 'POST'], path: '/api/wechat/push',
  open: (rooms) => async (event) => {
    const { requestId, http } = event.requestContext
    try {
      return http.method === 'GET' ? echoed(rooms, event) : await received(rooms, event)
    } catch (error) {
      rooms.log({ event: 'failure', requestId, verb: 'wechatPush', error: traceOf(error) })
      return replyText('', 500)
    }
  }
}
export const handler = deployed(wechatPush)

const echoed = ({ wechatPush: settings }: Rooms, { queryStringParameters: query = {} }: APIGatewayProxyEventV2): Reply => {
  const echo = settings && pushEcho(query, settings)
  return echo === undefined ? refused : replyText(echo)
}

const received = async (rooms: Rooms, event: APIGatewayProxyEventV2): Promise<Reply> => {
  const { wechatPush: settings } = rooms
  const body = bodyOf(event)
  const pushes = settings && Buffer.byteLength(body) <= bodyLimit ? receivedPush({ query: event.queryStringParameters ?? {}, body }, settings) : undefined
  if (!pushes) return refused
  await receivePush(rooms)(pushes)
  return replyText(heard)
}
