import { messagesPage } from '../schemas/myMessages.ts'

/** How many messages are unread; from a page of them on the server has not counted further. */
export const unreadWord = (count: number): string =>
  count >= messagesPage ? `${messagesPage} 条以上没看` : `${count} 条没看`
