import type { FakePerson } from './loginCodes.ts'
import { alipayOpenId, alipayUserId } from './platformId.ts'

/** Whose id this is at Alipay's fake, an open_id of this app or a user_id; undefined for nobody's. */
export const alipayPerson = (people: readonly FakePerson[], appId: string, { openId, userId }: { openId?: string | undefined; userId?: string | undefined }): string | undefined =>
  people.find(({ id }) => (openId === undefined ? alipayUserId(id) === userId : alipayOpenId(appId, id) === openId))?.id
