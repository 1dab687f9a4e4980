import { fieldLimits } from './fieldLimits.ts'

/** A number that stands by itself: no further digit, point or comma on either side. */
const alone = /(?<![\d.,])-?\d+(?:\.\d+)?(?![\d,]|\.\d)/u

/** The first number in the text if it is short enough; thousands may be parted by commas. */
export const numberText = (text: string): string | undefined => {
  const number = alone.exec(withoutCommas(text))?.[0]
  return number !== undefined && number.length <= fieldLimits.number ? number : undefined
}

/** The first sum of money in the text, in yuan: ¥1234.50. A negative one is none. */
export const amountText = (text: string): string | undefined => {
  const sum = numberText(text)
  const digits = sum?.replace('.', '').length ?? 0
  return sum === undefined || sum.startsWith('-') || digits > fieldLimits.amountDigits ? undefined : `¥${sum}`
}

/** The first telephone number with its signs; too long a one is none, for half of it would ring elsewhere. */
export const phoneText = (text: string): string | undefined => {
  const phone = /[+(]?\d[\d+\-*#()]*/u.exec(text.replace(/(?<=\d) (?=\d)/gu, '-'))?.[0]
  return phone !== undefined && phone.length <= fieldLimits.phone_number ? phone : undefined
}

/** A number plate: 云A12345. */
export const plateText = (text: string): string | undefined =>
  /^[\u4e00-\u9fa5][A-Z][A-Z0-9]{4,5}[A-Z0-9挂学警港澳]$/u.test(text) && text.length <= fieldLimits.car_number ? text : undefined

const withoutCommas = (text: string): string => text.replace(/(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])/gu, (number) => number.replaceAll(',', ''))
