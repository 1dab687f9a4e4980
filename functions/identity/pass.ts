import { jwtVerify, SignJWT } from 'jose'

/** What a pass lets one do: rate and follow one service event, for the one who found it. */
export type Pass = { eventId: string; finder: string }

/**
 * A pass, signed. It does not run out by itself: the rating window and the record decide what may still be done with it,
 * and it is bound to its finder, so that a copy is of no use to anybody else.
 */
export const givePass = ({ eventId, finder }: Pass, key: Uint8Array): Promise<string> =>
  new SignJWT({ eventId }).setProtectedHeader({ alg: 'HS256' }).setAudience('pass').setSubject(finder).sign(key)

/** Whether this text is our pass for this event and this person. */
export const passHolds = async (text: string, { eventId, finder }: Pass, key: Uint8Array): Promise<boolean> => {
  try {
    const { payload } = await jwtVerify(text, key, { audience: 'pass', algorithms: ['HS256'], subject: finder })
    return payload['eventId'] === eventId
  } catch {
    return false
  }
}
