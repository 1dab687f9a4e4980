/** Alipay knows a person by an open_id (newer apps) or a user_id (older ones); they must never be taken for one another. */
export type AlipayId = { openId: string } | { userId: string }

/** 通知渠道: the platform accounts by which somebody can be written to. One that we do not know is not there. */
export type ContactWays = { wechat?: string; alipay?: AlipayId }
