import * as z from 'zod/mini'
import type { Conversation } from '@haochaping/shared/schemas/conversation.ts'
import { roles } from '@haochaping/shared/schemas/signIn.ts'
import { send } from './client.ts'

/** The invented people of a demonstration on one machine; a deployed server has no such address. */
export const DemoPeople = z.object({
  people: z.array(z.object({ id: z.string(), name: z.string(), role: z.enum(roles), about: z.optional(z.string()) }))
})
export type DemoPeople = z.infer<typeof DemoPeople>

const conversation = { verb: 'demoPeople', method: 'GET', path: '/local/people', who: 'anyone', asked: z.strictObject({}), told: DemoPeople } as const satisfies Conversation

export const demoPeople = () => send(conversation, {})
