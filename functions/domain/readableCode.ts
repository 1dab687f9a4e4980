/** Letters and digits that cannot be taken for one another when read aloud or copied by hand (Crockford's alphabet). */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A code to copy by hand, XXXX-XXXX-XXXX, from 12 random bytes: 60 bits, one in a billion billion to be met twice. */
export const readableCode = (random: Uint8Array): string => {
  const letters = Array.from(random.slice(0, 12), (byte) => alphabet[byte % alphabet.length]).join('')
  return `${letters.slice(0, 4)}-${letters.slice(4, 8)}-${letters.slice(8, 12)}`
}

/** The letters of a code however it was typed: small letters, other dashes or none, O for 0, I or L for 1. */
export const lettersOf = (typed: string): string =>
  typed.toUpperCase().replace(/[^0-9A-Z]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1')
