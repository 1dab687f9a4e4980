/** Between the key of a message and the count of its sendings; no key has it otherwise. */
const sign = '~'

/** The key of a message in the inbox, whichever of its sendings carried it. */
export const recordKey = (key: string): string => key.split(sign)[0] ?? key

/** 再发: the key under which a copy sets out anew. The same copy gives the same key, so that it sets out once, and another than before, which has ended. */
export const againKey = (key: string): string => `${recordKey(key)}${sign}${Number(key.split(sign)[1] ?? 1) + 1}`
