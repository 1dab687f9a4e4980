import type { PhoneLike } from '../stage/phone.ts'

/** How a page is looked at: as usual, in 长辈版 as the app's own settings make it, and in the dark. */
export const looks = { normal: {}, elder: { elder: true }, dark: { theme: 'dark' } } as const satisfies Record<string, Partial<PhoneLike>>

export type Look = keyof typeof looks
export const lookNames = Object.keys(looks) as Look[] // its own keys, as just written
