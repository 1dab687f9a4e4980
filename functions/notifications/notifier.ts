import type { TicketDues } from '@haochaping/shared/deadlines/ticketDues.ts'

/** One message on its way out. It names a case and dates, never a person. */
export type Notice = {
  /** The same key always means the same message: whoever carries it delivers it once. */
  key: string
  purpose: 'badRatingReceived'
  to: { role: 'handler'; agencyCode: string }
  title: string
  body: string
  projectNo: string
  item: string
  dues: TicketDues
  /** Where the ticket is shown to its handler. */
  link: string
}

/** Takes a notice out of the house. Resolves when the carrier has accepted it; throws when it has not. */
export type Notifier = { send(notice: Notice): Promise<void> }
