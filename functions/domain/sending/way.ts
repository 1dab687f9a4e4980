/**
 * 渠道, by kind: a subscription message of the citizen's platform; the work messenger of staff (企业微信, 钉钉, 浙政钉);
 * the unit's group robot; SMS. Which one of a kind it is, settings and bindings decide.
 */
export const ways = ['subscription', 'work', 'robot', 'sms'] as const
export type Way = (typeof ways)[number]

/** Ways whose platform drops what it has had under the same key or text, so that a lost answer may be asked for again. */
export const forgetful: Record<Way, boolean> = { subscription: true, work: false, robot: true, sms: true }
