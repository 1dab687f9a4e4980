/** Reading a page aloud, for whoever reads large letters with effort. */
export const readAloudWords = {
  begin: '读给我听',
  stop: '不读了',
  /** The voice that the words ask for, by its language. */
  language: 'zh-CN'
} as const
