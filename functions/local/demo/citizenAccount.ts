import type { ConsentPlatform } from '@haochaping/shared/schemas/templateKind.ts'
import { alipayOpenId, wechatOpenId } from '../fakes/platformId.ts'
import { localApps } from '../localApps.ts'

/** The account of a demo person at a platform's stand-in, named as a login names it. */
export const citizenAccount = (platform: ConsentPlatform, personId: string): string =>
  platform === 'wechat' ? `wechat:${wechatOpenId(localApps.wechat.appId, personId)}` : `alipay:open:${alipayOpenId(localApps.alipay.appId, personId)}`
