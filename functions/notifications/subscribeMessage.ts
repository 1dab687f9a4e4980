/**
 * A message by a template that somebody subscribed to: `page` inside the mini-program, with its query; `data` by the
 * platform's names of the fields: at WeChat each begins with its type, as in thing1; at Alipay keyword1, keyword2 … in order.
 */
export type SubscribeMessage = { templateId: string; page: string; data: Readonly<Record<string, { value: string }>> }
