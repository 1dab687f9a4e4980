/**
 * Error codes of 钉钉's server and what it says with them. 来源待核; 660026 for a robot that was too quick and 33012 for an
 * unknown userid are our choice.
 */
const errors = {
  '-1': 'system busy', 33012: 'invalid userid', 40014: 'invalid access_token', 40035: 'invalid parameter', 40089: 'invalid corpid or corpsecret', 42001: 'access_token expired',
  60011: 'no permission', 60020: 'ip not in whitelist', 60121: 'user not found', 90018: 'too many calls', 130101: 'send too fast', 300001: 'token is not exist',
  310000: 'sign not match', 400102: 'robot stopped', 410100: 'send too fast', 430104: 'content not allowed', 660026: 'send too fast'
} as const
export type DingtalkError = keyof typeof errors

export const dingtalkSaid = (answer: object): Response => Response.json({ errcode: 0, errmsg: 'ok', ...answer })

/** A refusal: HTTP 200 with errcode. */
export const dingtalkFailed = (error: DingtalkError): Response => Response.json({ errcode: Number(error), errmsg: errors[error] })

/** A refusal as 钉钉's older gateway words it: errcode 88, and the reason in sub_code. */
export const dingtalkBarred = (error: DingtalkError): Response =>
  Response.json({ errcode: 88, sub_code: error.toString(), sub_msg: errors[error], errmsg: `ding talk error[subcode=${error},submsg=${errors[error]}]` })
