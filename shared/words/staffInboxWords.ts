import { unreadWord } from './unreadWord.ts'

/** The inbox of staff (站内信). */
export const staffInboxWords = {
  title: '消息',
  heading: (unread: number) => unread === 0 ? '消息都看过了' : unreadWord(unread),
  none: '还没有消息',
  noneSay: '收到差评、快到期、有人申请延期，都会记在这里。',
  unread: '没看过',
  open: (parts: readonly string[]) => parts.filter((part) => part !== '').join('，'),
  readAll: '全部标为看过'
} as const
