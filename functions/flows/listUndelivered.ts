import { undeliveredPage } from '@haochaping/shared/schemas/listUndelivered.ts'
import type { UndeliveredListed, UndeliveredQuery } from '@haochaping/shared/schemas/listUndelivered.ts'
import type { Rooms } from './rooms.ts'

/** 没送到的消息: what reached nobody outside the inbox because of a fault or an outage, newest first. Its record stands in the inbox all the same. */
export const listUndelivered = ({ readers }: Pick<Rooms, 'readers'>) => async ({ more }: UndeliveredQuery): Promise<UndeliveredListed> => {
  const found = await readers.dead({ limit: undeliveredPage + 1, ...(more === undefined ? {} : { more }) })
  const letters = found.slice(0, undeliveredPage)
  const last = letters.at(-1)
  return { letters, ...(last && found.length > letters.length ? { more: last.letterId } : {}) }
}
