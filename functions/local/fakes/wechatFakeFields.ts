/** 年月日 with the signs WeChat names (年月日 - / .), and a time of 24 hours. */
const day = String.raw`\d{4}(年(0?[1-9]|1[0-2])月(0?[1-9]|[12]\d|3[01])日|(?<mark>[-/.])(0?[1-9]|1[0-2])\k<mark>(0?[1-9]|[12]\d|3[01]))`
const clockTime = String.raw`([01]?\d|2[0-3]):[0-5]\d(:[0-5]\d)?`

/** A range is two values with ~ between them. */
const eachSide = (side: RegExp) => (value: string): boolean => {
  const sides = value.split('~')
  return sides.length <= 2 && sides.every((one) => side.test(one.trim()))
}

const upTo = (most: number, allowed: RegExp) => (value: string): boolean => value.length <= most && allowed.test(value)

/**
 * What each type of field takes, from WeChat's table of field types. Characters are counted as UTF-16 units, and names of
 * nothing but Chinese, letters and signs, which is the strict reading (来源待核).
 */
const takes: ReadonlyMap<string, (value: string) => boolean> = new Map([
  ['thing', upTo(20, /./su)],
  ['character_string', upTo(32, /^[\x20-\x7e]+$/)],
  ['number', upTo(32, /^-?\d+(\.\d+)?$/)],
  ['letter', upTo(32, /^[A-Za-z]+$/)],
  ['symbol', upTo(5, /^[\p{P}\p{S}]+$/u)],
  ['phrase', upTo(5, /^\p{Script=Han}+$/u)],
  ['name', (value) => /^[\p{L}\p{P}\p{S} ]+$/u.test(value) && value.length <= (/\p{Script=Han}/u.test(value) ? 10 : 20)],
  ['time', eachSide(new RegExp(`^(${day} ?)?${clockTime}$`))],
  ['date', eachSide(new RegExp(`^${day}( ?${clockTime})?$`))],
  ['amount', (value) => /^[¥￥$€£]?\d{1,10}(\.\d+)?元?$/.test(value)],
  ['phone_number', upTo(17, /^[\d+\-() ]+$/)],
  ['car_number', upTo(8, /^[\p{Script=Han}A-Z0-9]([A-Z0-9]*[\p{Script=Han}A-Z0-9])?$/u)]
])

/** Line breaks, control characters and half characters are taken nowhere, nor is a value of nothing but blanks. */
const isPlain = (value: string): boolean => value.trim() !== '' && !/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u.test(value)

/** Whether WeChat would print this value in a field with this key, such as thing1; the key's letters are its type. */
export const wechatTakes = (key: string, value: string): boolean => {
  const type = /^([a-z_]+)\d+$/.exec(key)?.[1] ?? ''
  return isPlain(value) && (takes.get(type)?.(value) ?? false)
}
