/** A mobile number of the mainland, without its country code. */
const mainland = /^1[3-9]\d{9}$/

/** E.164: plus, country code, at most 15 digits in all. */
const international = /^\+[1-9]\d{6,14}$/

/**
 * The number in E.164 (`+8613800000000`), however it was written: with spaces, hyphens, dots, brackets, full-width digits, with
 * +, 00 or nothing before 86. Undefined for what can get no text message: a landline, a short number, no number.
 */
export const phoneNumber = (written: string): string | undefined => {
  const bare = written.normalize('NFKC').replace(/[\s().‐-―-]/gu, '')
  const dialled = bare.startsWith('00') ? `+${bare.slice(2)}` : bare
  const home = /^(?:\+?86)?(1\d{10})$/.exec(dialled)?.[1]
  if (home !== undefined) return mainland.test(home) ? `+86${home}` : undefined
  return international.test(dialled) && !dialled.startsWith('+86') ? dialled : undefined
}
