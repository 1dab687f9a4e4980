import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { Instant, secondsBetween } from '@haochaping/shared/calendar/localDate.ts'
import type { Refusal } from '@haochaping/shared/schemas/refusal.ts'
import type { Rooms } from '../flows/rooms.ts'
import { clockTolerance } from '../intake/clockTolerance.ts'
import { hallSignatureHolds } from '../intake/hallSignature.ts'
import type { HallKey } from '../keys/keyProvider.ts'
import { bodyOf } from './askedOf.ts'

/** The hall system that signed this request. A nonce is used up only by a request whose signature holds. */
export const hallOf = async ({ keys, clock, nonces }: Rooms, event: APIGatewayProxyEventV2): Promise<{ caller: HallKey } | Refusal> => {
  const { 'x-key-id': keyId = '', 'x-timestamp': timestamp = '', 'x-nonce': nonce = '', 'x-signature': signature = '' } = event.headers
  const hall = keys.hall(keyId)
  const signed = { method: event.requestContext.http.method, path: event.rawPath, timestamp, nonce, body: bodyOf(event) }
  if (!hall || !/^[\w-]{8,64}$/.test(nonce) || !hallSignatureHolds(signed, hall.secret, signature)) return { refused: 'badSignature' }
  const now = clock.now()
  if (!Instant.safeParse(timestamp).success || Math.abs(secondsBetween(timestamp, now)) > clockTolerance) return { refused: 'staleTimestamp' }
  return await nonces.take(keyId, nonce, now) ? { caller: hall } : { refused: 'replayed' }
}
