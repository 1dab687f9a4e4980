/** Letters and digits that cannot be taken for one another when read aloud or copied by hand (Crockford's alphabet). */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A receipt number, HP-XXXX-XXXX-XXXX, from 12 random bytes: 60 bits, one in a billion billion to be met twice. */
export const receiptNumber = (random: Uint8Array): string => {
  const letters = Array.from(random.slice(0, 12), (byte) => alphabet[byte % alphabet.length]).join('')
  return `HP-${letters.slice(0, 4)}-${letters.slice(4, 8)}-${letters.slice(8, 12)}`
}
