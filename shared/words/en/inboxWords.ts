import { messagesPage } from '../../schemas/myMessages.ts'
import type * as entry from '../inboxEntryWords.ts'
import type * as page from '../inboxPageWords.ts'
import type { Wording } from './wording.ts'

const unread = (count: number): string => count >= messagesPage ? `${messagesPage} or more unread` : `${count} unread`

export const inboxEntryWords: Wording<typeof entry.inboxEntryWords> = {
  title: 'Messages',
  unread,
  none: 'News of your ratings is kept here'
}

export const inboxPageWords: Wording<typeof page.inboxPageWords> = {
  title: 'Messages',
  someUnread: unread,
  allRead: 'All read',
  none: 'No messages yet',
  noneSay: 'When there is news of your ratings, you are told here.',
  sub: 'Every message is kept here, in Chinese as it was sent. Open one to see the same matter in English.',
  unread: 'Unread',
  readAll: 'Mark all as read',
  open: (parts) => `${parts.filter(Boolean).join(', ')}. See progress`
}
