import type { ServiceEvent } from './serviceEvent.ts'

/** Whether somebody (by keyed hash) is a party to an event: its applicant, or the one who rated it. What was said is theirs to read. */
export const isParty = ({ keys, outcome }: ServiceEvent, key: string): boolean =>
  keys.person === key || (outcome.state === 'rated' && outcome.rating.rater === key)
