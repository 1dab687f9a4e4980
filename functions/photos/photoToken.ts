import { jwtVerify, SignJWT } from 'jose'

/** What a photo may be used for: by its keeper (keyed hash), about one service event. */
export type PhotoUse = { eventId: string; keeper: string }

/** A kept photo, signed: what a command carries instead of the photo. It does not run out, and is of no use to anybody else. */
export const givePhoto = (photo: string, { eventId, keeper }: PhotoUse, key: Uint8Array): Promise<string> =>
  new SignJWT({ eventId, photo }).setProtectedHeader({ alg: 'HS256' }).setAudience('photo').setSubject(keeper).sign(key)

/** The name of the photo in a token of ours for this event and this keeper, or undefined. */
export const photoOf = async (token: string, { eventId, keeper }: PhotoUse, key: Uint8Array): Promise<string | undefined> => {
  try {
    const { payload } = await jwtVerify(token, key, { audience: 'photo', algorithms: ['HS256'], subject: keeper })
    return payload['eventId'] === eventId && typeof payload['photo'] === 'string' ? payload['photo'] : undefined
  } catch {
    return undefined
  }
}
