/** The two ends of a hash, enough to compare by eye: 9f2c…a71e. */
export const hashWord = (hash: string): string => `${hash.slice(0, 4)}…${hash.slice(-4)}`
