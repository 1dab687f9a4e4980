import middy from '@middy/core'
import httpHeaderNormalizer from '@middy/http-header-normalizer'
import httpSecurityHeaders from '@middy/http-security-headers'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import type * as z from 'zod/mini'
import type { Conversation } from '@haochaping/shared/schemas/conversation.ts'
import { isRefusal } from '@haochaping/shared/schemas/refusal.ts'
import type { Refusal } from '@haochaping/shared/schemas/refusal.ts'
import type { Rooms } from '../flows/rooms.ts'
import { traceOf } from '../log.ts'
import { askedOf } from './askedOf.ts'
import { callerOf } from './callerOf.ts'
import type { Caller } from './callerOf.ts'
import { replyJson, replyRefused } from './reply.ts'
import type { Reply } from './reply.ts'

/** What a route runs: the flow of its verb. */
export type Flow<C extends Conversation> =
  (rooms: Rooms) => (asked: z.infer<C['asked']>, caller: Caller<C['who']>) => Promise<z.infer<C['told']> | Refusal>

/** Takes an API Gateway event (payload 2.0), gives its answer. */
export type Handler = (event: APIGatewayProxyEventV2, context?: unknown) => Promise<Reply>

/** A route, ready to take events once it has its rooms. */
export type Endpoint = { conversation: Conversation; open(rooms: Rooms): Handler }

/**
 * The one place that knows HTTP: find out who calls, parse what is asked, run the flow, parse what is told. A refusal
 * gets its status and its sentence; anything else that goes wrong is logged without its message and answered with the
 * request's id alone. `replied` is how what is told travels, where that is not as JSON.
 */
export const endpoint = <C extends Conversation>(conversation: C, flow: Flow<C>, replied: (told: z.infer<C['told']>) => Reply = inJson): Endpoint => ({
  conversation,
  open: (rooms) => {
    const answer = async (event: APIGatewayProxyEventV2): Promise<Reply> => {
      const { requestId } = event.requestContext
      const begun = performance.now()
      const told = await answered(rooms, event, { conversation, flow })
      const reply = isRefusal(told) ? replyRefused(told, requestId) : replied(told)
      const milliseconds = Math.round(performance.now() - begun)
      const refused = isRefusal(told) ? { refused: told.refused } : {}
      rooms.log({ event: 'request', requestId, verb: conversation.verb, status: reply.statusCode ?? 0, milliseconds, ...refused })
      return reply
    }
    return middy(answer).use(httpHeaderNormalizer()).use(httpSecurityHeaders()) as unknown as Handler // middy's type asks for Lambda's context and callback; nothing here reads them
  }
})

const inJson = (told: unknown): Reply => replyJson(200, told)

/** What is told, parsed, or why not: a fault of our own is a refusal too, with its trace in the log. */
const answered = async <C extends Conversation>(rooms: Rooms, event: APIGatewayProxyEventV2, route: { conversation: C; flow: Flow<C> }): Promise<z.infer<C['told']> | Refusal> => {
  try {
    const told = await run(rooms, event, route)
    return isRefusal(told) ? told : route.conversation.told.parse(told) as z.infer<C['told']> // parsed by the very schema of C
  } catch (error) {
    rooms.log({ event: 'failure', requestId: event.requestContext.requestId, verb: route.conversation.verb, error: traceOf(error) })
    return { refused: 'serverFault' } satisfies Refusal
  }
}

const run = async <C extends Conversation>(rooms: Rooms, event: APIGatewayProxyEventV2, { conversation, flow }: { conversation: C; flow: Flow<C> }) => {
  const known = await callerOf(rooms, event, conversation.who)
  if (isRefusal(known)) return known
  const parsed = askedOf(event, conversation)
  if (isRefusal(parsed)) return parsed
  return flow(rooms)(parsed.asked as z.infer<C['asked']>, known.caller as Caller<C['who']>) // both just proven by this conversation's schema and `who`
}
