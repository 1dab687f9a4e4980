/**
 * The kinds of field a platform's template has. The first twelve are the prefixes of WeChat's keywords (thing1, phrase2 …,
 * “发送订阅消息”); `alipay` is a keyword of an Alipay template, `sms` a variable of an SMS template. WeChat's `enum` is not
 * among them: its values stand in the operator's own template, so nothing here could be sure of them.
 */
export const fieldTypes = [
  'thing', 'phrase', 'character_string', 'number', 'letter', 'symbol', 'name', 'time', 'date', 'amount', 'phone_number', 'car_number',
  'alipay', 'sms'
] as const
export type FieldType = typeof fieldTypes[number]
