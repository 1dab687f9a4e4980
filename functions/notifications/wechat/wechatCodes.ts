import type { TokenCodes } from '../withToken.ts'

/**
 * WeChat's codes for sending (“发送订阅消息”) and for getting a token (“获取稳定版接口调用凭据”), with the general ones; what
 * is not named here is a fault.
 */
export const wechatCodes: TokenCodes = {
  // the token is wrong, wrong, over; 42001 is on no page that was read, but well known (来源待核)
  stale: ['40001', '40014', '42001'],
  table: {
    // her word, or nobody we know: another channel must carry it
    43101: 'noRight', // not subscribed, refused, or the one-time right is used up
    40003: 'noRight', // no openid of this app

    // not now
    '-1': 'later', // busy
    43108: 'later', // another message to her is on its way
    45009: 'later', // the interface's quota of the day
    45011: { later: 60 }, // too often this minute
    44991: { later: 60 }, // too often this minute

    // our text
    47003: 'fault', // a field breaks the rule of its type
    45168: 'fault', // sensitive words

    // our settings
    43107: 'fault', // the account or the template is banned, for everybody: an administrator must see it
    40037: 'fault', // no such template
    41030: 'fault', // the page is not in the released version (an older copy of the page of codes)
    40002: 'fault', // grant_type
    40013: 'fault', // appid
    40125: 'fault', // secret
    41004: 'fault', // secret missing
    40164: 'fault', // our address is not on the allow-list
    40243: 'fault' // the secret is frozen
  }
}
