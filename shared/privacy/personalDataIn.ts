/** 个人信息 that must not stand in what is published: a telephone number, an identity number, the name of an applicant. */
export const personalKinds = ['phone', 'idNumber', 'name'] as const
export type PersonalKind = (typeof personalKinds)[number]

const between = String.raw`[\s\-–—·.]`

/** 11 digits, in one run (also behind a country code) or as people group them, 3-4-4; from abroad behind a +, 7 to 15 digits in all (E.164). A landline begins with 0 and may stand: whoever reads shall know whom to ask. */
const phone = new RegExp(String.raw`1\d{10}|(?<!\d)[1-9]\d{10}(?!\d)|(?<!\d)1\d{2}${between}\d{4}${between}\d{4}(?!\d)|\+\d(?:[\s\-–—·.()]{0,2}\d){6,14}(?!\d)`, 'u')

/**
 * 公民身份号码 (GB 11643): 17 digits and a check digit or X, in one run or as 6-8-4. Of visitors: a passport or a 港澳台 pass,
 * one or two letters and 7 or 8 digits; 外国人永久居留身份证 before 2023, three letters and 12 digits.
 */
const idNumber = new RegExp(String.raw`\d{17}[\dx]|(?<!\d)\d{6}${between}\d{8}${between}\d{3}[\dx]|(?<![a-z\d])(?:[a-z]{1,2}\d{7,8}|[a-z]{3}\d{12})(?![a-z\d])`, 'gu')

/** One width and no case, as it is compared. */
const even = (text: string): string => text.normalize('NFKC').toLowerCase()

/** The letters and digits of it alone: 陈 秀兰 and 陈秀兰 are one. */
const bare = (text: string): string => even(text).replace(/[^\p{L}\p{N}]/gu, '')

/**
 * Which kinds of personal data a text holds. `names`: those of the people behind it; a single letter is no name. Which
 * name it was is not told: whoever wrote the text finds it there, and whoever guesses learns no more than must be.
 */
export const personalDataIn = (text: string, names: readonly string[]): PersonalKind[] => {
  const [numbers, letters] = [even(text), bare(text)]
  const others = numbers.replace(idNumber, ' ')
  const holds: Record<PersonalKind, boolean> = {
    phone: phone.test(others), idNumber: others !== numbers,
    name: names.map(bare).some((name) => [...name].length > 1 && letters.includes(name))
  }
  return personalKinds.filter((kind) => holds[kind])
}
