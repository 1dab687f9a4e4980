/** A UUID v4. It only tells one rating from another and guards nothing, so a phone without a crypto source may use Math.random. */
export const newRatingId = (): string => {
  const bytes = randomBytes()
  bytes[6] = (bytes[6] ?? 0) & 0x0f | 0x40
  bytes[8] = (bytes[8] ?? 0) & 0x3f | 0x80
  const hex = bytes.map((byte) => `0${byte.toString(16)}`.slice(-2)).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

const randomBytes = (): number[] => {
  if (typeof crypto !== 'undefined' && typeof crypto.getRandomValues === 'function')
    return Array.from(crypto.getRandomValues(new Uint8Array(16)))
  return Array.from({ length: 16 }, () => Math.floor(Math.random() * 256))
}
