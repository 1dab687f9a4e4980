import { unreadWord } from './unreadWord.ts'

/** The way to the messages on the first page. */
export const inboxEntryWords = {
  title: '消息',
  unread: (count: number) => `有 ${unreadWord(count)}`,
  none: '评价的进展都在这里'
} as const
