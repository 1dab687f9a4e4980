import type { SendAgain, SentAgain } from '@haochaping/shared/schemas/sendAgain.ts'
import { againKey } from '../domain/sending/again.ts'
import { enqueueCopy } from './enqueueCopy.ts'
import type { Rooms } from './rooms.ts'

/**
 * 再发: puts a dead letter back on its way from the first step, once, and takes it off the list. It sets out before it
 * leaves the list: a process that dies between leaves it there, and the next request finds it on its way by its key.
 */
export const sendAgain = (rooms: Pick<Rooms, 'readers' | 'clock' | 'policies' | 'nudge'>) => async ({ letterId }: SendAgain): Promise<SentAgain> => {
  const dead = await rooms.readers.findDead(letterId)
  if (!dead) return { sent: false }
  const { of, finished: { letter, ...rest } } = dead
  await enqueueCopy(rooms, of, { ...letter, key: againKey(letter.key) })
  await rooms.readers.finish(of, rest)
  rooms.nudge()
  return { sent: true }
}
