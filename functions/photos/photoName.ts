import type { KeyProvider } from '../keys/keyProvider.ts'

/** Whose photo of what: `keeper` is the keyed hash of the person, `photoId` the name she was given for it. */
export type PhotoOwner = { eventId: string; keeper: string; photoId: string }

/**
 * The name a photo is stored under: a keyed hash of who, what about, and which. Nobody else, and no other event, ever
 * reaches it by that photo's id.
 */
export const photoName = (keys: Pick<KeyProvider, 'index'>, { eventId, keeper, photoId }: PhotoOwner): string =>
  keys.index('photo', `${eventId} ${keeper} ${photoId}`)
