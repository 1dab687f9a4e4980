import type * as z from 'zod/mini'

/**
 * One request and its reply. The verb is the operationId and the name of the handler, the flow and the client alike.
 * `asked` gathers path parameters, query and body; `who` says what the caller must show.
 */
export type Conversation = {
  verb: string
  method: 'GET' | 'POST' | 'PUT'
  /** API path with {parameters} named as in `asked`. */
  path: string
  /** anyone; a signed-in citizen; signed-in staff of any role; an administrator; a citizen or staff; a hall system that signs its request. */
  who: 'anyone' | 'citizen' | 'staff' | 'administrator' | 'signedIn' | 'hall'
  asked: z.ZodMiniType
  told: z.ZodMiniType
  /** What is told travels as a file of one of these types, its name in Content-Disposition; refusals are JSON as ever. */
  files?: readonly string[]
}
