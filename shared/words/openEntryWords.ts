/** The way to the figures that everybody may see. */
export const openEntryWords = {
  title: '公开的数字',
  sub: '好评差评有多少、有没有人处理，谁都能看、能核对'
} as const
