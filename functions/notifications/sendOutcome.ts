/**
 * What became of one attempt to send. `code`: what the platform said, for the log and the administrator; never a person
 * and never a text.
 * - accepted: the platform took it.
 * - noRight: it may not be sent to this person by this channel (no consent, refused, unknown there): another channel must carry it.
 * - later: nothing was delivered, and the same may succeed later; `after` seconds at the earliest, where the platform says.
 * - unsure: the answer was lost after the request had left; sending again could tell it twice.
 * - fault: it can't be sent like this, and trying again will not help: our text, our settings.
 */
export type SendOutcome =
  | { outcome: 'accepted'; code?: string }
  | { outcome: 'noRight'; code: string }
  | { outcome: 'later'; code: string; after?: number }
  | { outcome: 'unsure'; code: string }
  | { outcome: 'fault'; code: string }
