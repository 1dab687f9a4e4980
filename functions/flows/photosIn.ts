import type { Refusal } from '@haochaping/shared/schemas/refusal.ts'
import { photoOf } from '../photos/photoToken.ts'
import type { Rooms } from './rooms.ts'

/** The photos of a command by their names, from the tokens that came with it; refused where one is not this keeper's for this event. A command without photos has none. */
export const photosIn = async ({ keys }: Rooms, command: object, whose: { eventId: string; keeper: string }): Promise<{ photos?: string[] } | Refusal> => {
  if (!('photos' in command) || !Array.isArray(command.photos)) return {}
  const names = await Promise.all(command.photos.map((token: unknown) => photoOf(String(token), whose, keys.sessions)))
  const known = names.flatMap((name) => name ?? [])
  return known.length === names.length ? { photos: known } : { refused: 'badRequest', fields: ['photos'] }
}
