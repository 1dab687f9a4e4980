/** The way to the messages on the first page. */
export const inboxEntryWords = {
  title: '消息',
  unread: (n: string) => `有 ${n} 条没看`,
  none: '评价的进展都在这里'
} as const
