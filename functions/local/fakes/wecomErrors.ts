/** Error codes of 企业微信's server and what it says with them (as commonly quoted; 来源待核). */
const errors = {
  '-1': 'system busy', 40001: 'invalid credential', 40003: 'invalid userid', 40013: 'invalid corpid', 40014: 'invalid access_token', 40029: 'invalid code',
  40056: 'invalid agentid', 40058: 'invalid Request Parameter', 42001: 'access_token expired', 45002: 'content size out of limit', 45009: 'api freq out of limit',
  45033: 'api concurrent out of limit', 48002: 'api forbidden', 60011: 'no privilege to access/modify contact/party/agent', 60020: 'not allow to access from your ip',
  60111: 'userid not found', 6000: 'version conflict', 81013: 'user & party & tag all invalid', 93000: 'invalid webhook url'
} as const
export type WecomError = keyof typeof errors

export const wecomSaid = (answer: object): Response => Response.json({ errcode: 0, errmsg: 'ok', ...answer })

/** A refusal: HTTP 200 with errcode, as every one of 企业微信's. */
export const wecomFailed = (error: WecomError, more: object = {}): Response => Response.json({ errcode: Number(error), errmsg: errors[error], ...more })
