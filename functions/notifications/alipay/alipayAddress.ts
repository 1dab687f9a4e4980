/** Somebody in this app: newer apps are given an open_id, older ones a user_id. */
export type AlipayAddress = { openId: string } | { userId: string }
