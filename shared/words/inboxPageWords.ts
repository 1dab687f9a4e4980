import { unreadWord } from './unreadWord.ts'

/** 站内信: every message, the channel of record. */
export const inboxPageWords = {
  title: '消息',
  someUnread: (count: number) => `有 ${unreadWord(count)}`,
  allRead: '都看过了',
  none: '还没有消息',
  noneSay: '您的评价有了进展，会在这里告诉您。',
  sub: '每一条消息都存在这里，以这里为准。',
  unread: '未读',
  readAll: '全部标为已读',
  open: (parts: readonly string[]) => `${parts.filter(Boolean).join('，')}。查看处理进度`
} as const
