/**
 * How long a value may be. The platforms say “characters” and not what they count (待核); UTF-16 units are counted, which
 * are never fewer than code points, so what fits here fits either way.
 */
export const fieldLimits = {
  /** WeChat, “发送订阅消息”, table of parameter types. */
  thing: 20,
  phrase: 5,
  character_string: 32,
  number: 32,
  letter: 32,
  symbol: 5,
  /** A name of Chinese characters, or with any among its letters. */
  name: 10,
  /** A name of letters and symbols alone. */
  latinName: 20,
  /** Digits before and after the point together (the page leaves open whether decimals count: 待核). */
  amountDigits: 10,
  phone_number: 17,
  car_number: 8,
  /** Alipay's model of 2022 for templatemessage.send; whether it still holds: 待核. */
  alipay: 50,
  /** Our choice: vendors allow more or less by account and kind of variable (待核), and one SMS has 70 characters. */
  sms: 20
} as const
