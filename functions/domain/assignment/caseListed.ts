import type { TypicalCase } from './typicalCase.ts'

/** What the index carries of a typical case: its words, and which 差评 it tells of. */
export type CaseListed = { typicalCase: { eventId: string; item: string; agency: string; at: string; happened: string; done: string; reply: string } }

export const caseListed = ({ eventId, item, agency, at, happened, done, reply }: TypicalCase): CaseListed =>
  ({ typicalCase: { eventId, item, agency, at, happened: happened.words, done: done.words, reply: reply.words } })
